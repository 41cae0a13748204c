using Infra.Plans;

namespace Benchmark;

/// <summary>How long the comment on a pull request takes whose plans are files, as the plans grow: reading both, comparing them, every policy and guard.</summary>
internal static class CheckTable
{
    /// <summary>What is promised for the largest.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <inheritdoc cref="Longest"/>
    private const int MostMegabytes = 400;

    public static string Title { get; } =
        $"dotnet Stacks.dll check FILE --against FILE --format markdown; promised for 10,000 resources and 5,000 changes: {Longest.TotalSeconds:0} s and {MostMegabytes} MB";

    /// <param name="program">The built program.</param>
    /// <param name="root">The repository.</param>
    /// <param name="staging">The text of a real stack file.</param>
    /// <param name="folder">For files that are needed meanwhile.</param>
    /// <param name="runs">How often each is measured.</param>
    public static async Task WriteAsync(string program, string root, string staging, string folder, int runs)
    {
        Console.WriteLine("| resources | changes | each file, MB | median s | max s | peak MB | comment, characters | as promised |");
        Console.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---|");
        foreach (var (apis, workers, changes) in ReportTable.Sizes)
        {
            var plan = await LargePlan.OfAsync(staging, apis, workers);
            var (after, before) = (Path.Combine(folder, $"check-{apis}-{workers}.after.json"), Path.Combine(folder, $"check-{apis}-{workers}.before.json"));
            await File.WriteAllTextAsync(after, PlanJson.Write(plan));
            await File.WriteAllTextAsync(before, PlanJson.Write(ChangedPlan.Before(plan, changes)));
            var took = await Measurement.OfAsync(program, root, ["check", after, "--against", before, "--format", "markdown"], runs);
            Console.WriteLine(
                $"| {plan.Resources.Count(resource => !resource.IsComponent)} | {changes} | {new FileInfo(after).Length / 1_000_000.0:0.0} "
                + $"| {took.Median.TotalSeconds:0.00} | {took.Slowest.TotalSeconds:0.00} | {took.PeakMegabytes} | {took.Output.Length} "
                + $"| {(took.Slowest <= Longest && took.PeakMegabytes <= MostMegabytes ? "yes" : "no")} |");
        }
    }
}
