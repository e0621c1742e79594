return await AiEconomics.Cli.App.RunAsync(args);
