using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Preceptor.Primitives;

// In this process: a project that is made for a measurement would be built with the switches of this repository, which refuse it.
var settings = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.DontLogOutput));
return BenchmarkRunner.Run<SearchBench>(settings, args).HasCriticalValidationErrors ? 1 : 0;
