using System.Reflection;
using Benchmark;

const int Runs = 7;
var built = typeof(CommandRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(entry => entry.Key, entry => entry.Value!);
if (built["Configuration"] != "Release")
{
    Console.Error.WriteLine("Measure what is built for speed: dotnet run -c Release --project tests/Benchmark");
    return 2;
}

if (args is not ([] or ["previews"] or ["policies"] or ["acceptance"] or ["cost"] or ["reports"]))
{
    Console.Error.WriteLine($"'{string.Join(' ', args)}' must be previews, policies, acceptance, cost or reports, or nothing for all");
    return 2;
}

var folder = Directory.CreateTempSubdirectory("benchmark-");
try
{
    var staging = File.ReadAllText(Path.Combine(built["Root"], "Pulumi.staging.yaml"));
    Console.WriteLine($"{Runs} runs of each, on {Environment.ProcessorCount} cores, .NET {Environment.Version}");
    if (args is [] or ["previews"])
    {
        Console.WriteLine("\ndotnet Stacks.dll preview\n");
        await PreviewTable.WriteAsync(built["Program"], built["Root"], staging, folder.FullName, Runs);
    }

    if (args is [] or ["policies"])
    {
        Console.WriteLine("\nevery policy, within the program\n");
        await PolicyTable.WriteAsync(staging, Runs);
    }

    if (args is [] or ["acceptance"])
    {
        Console.WriteLine("\nevery constraint of AWS and GitHub, within the program; promised are 10,000 resources in less than 1,500 ms, and no more per resource than for few\n");
        await AcceptanceTable.WriteAsync(staging, Runs);
    }

    if (args is [] or ["cost"])
    {
        Console.WriteLine("\nwhat a plan costs, within the program\n");
        await CostTable.WriteAsync(staging, Runs);
    }

    if (args is [] or ["reports"])
    {
        Console.WriteLine("\nchanges, guards and reports, within the program\n");
        await ReportTable.WriteAsync(staging);
        Console.WriteLine($"\n{CheckTable.Title}\n");
        await CheckTable.WriteAsync(built["Program"], built["Root"], staging, folder.FullName, Runs);
    }

    return 0;
}
finally
{
    folder.Delete(recursive: true);
}
