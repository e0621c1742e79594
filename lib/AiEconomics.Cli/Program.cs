using Spectre.Console.Cli;

var app = new CommandApp();
app.Configure(config => config.SetApplicationName("aiecon"));
return await app.RunAsync(args);
