using System.Reflection;
using Benchmark;

const int Runs = 7;
var built = typeof(PreviewRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(entry => entry.Key, entry => entry.Value!);
if (built["Configuration"] != "Release")
{
    Console.Error.WriteLine("Measure what is built for speed: dotnet run -c Release --project tests/Benchmark");
    return 2;
}

var folder = Directory.CreateTempSubdirectory("benchmark-");
try
{
    var staging = File.ReadAllText(Path.Combine(built["Root"], "Pulumi.staging.yaml"));
    List<(string What, string[] Arguments)> cases = [("staging", ["staging"]), ("production", ["production"])];
    foreach (var (apis, workers) in new[] { (10, 0), (50, 0), (100, 0), (100, 100) })
    {
        var file = Path.Combine(folder.FullName, $"{apis}-{workers}.yaml");
        File.WriteAllText(file, StackFile.With(staging, apis, workers));
        cases.Add(($"{apis} APIs{(workers == 0 ? "" : $", {workers} workers")}", ["staging", "--config-file", file]));
    }

    Console.WriteLine($"{Runs} runs each of: dotnet Stacks.dll preview, on {Environment.ProcessorCount} cores, .NET {Environment.Version}");
    Console.WriteLine();
    Console.WriteLine("| stack | resources | median s | min s | peak MB | ms per further resource |");
    Console.WriteLine("|---|---:|---:|---:|---:|---:|");
    Measurement? before = null;
    foreach (var (what, arguments) in cases)
    {
        var now = await Measurement.OfAsync(built["Program"], built["Root"], arguments, Runs);
        var further = before is not null && now.Resources > before.Resources + 100
            ? $"{(now.Median - before.Median).TotalMilliseconds / (now.Resources - before.Resources):0.00}"
            : "";
        Console.WriteLine($"| {what} | {now.Resources} | {now.Median.TotalSeconds:0.00} | {now.Fastest.TotalSeconds:0.00} | {now.PeakMegabytes} | {further} |");
        before = now;
    }

    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
