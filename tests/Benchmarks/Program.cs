using AiEconomics.Benchmarks;
Kernels.Run();
