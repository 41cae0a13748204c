using System.Diagnostics;
using Infra.Plans;
using Infra.Policies;

namespace Benchmark;

/// <summary>What holding a plan to every policy takes, in this process: the plan is there, its texts were read by nobody yet.</summary>
internal sealed record PolicyMeasurement(int Resources, TimeSpan First, TimeSpan Median)
{
    /// <exception cref="InvalidOperationException">The plan breaks a promise, so that what was measured is no good plan.</exception>
    public static PolicyMeasurement Of(Plan plan, int runs)
    {
        var json = PlanJson.Write(plan);
        // The first run compiles what was not compiled ahead; only a program that is started anew pays for it.
        var first = Once(json);
        var times = Enumerable.Range(0, runs).Select(_ => Once(json)).Order().ToList();
        return new PolicyMeasurement(plan.Resources.Count(resource => !resource.IsComponent), first, times[times.Count / 2]);
    }

    private static TimeSpan Once(string json)
    {
        var plan = PlanJson.Read(json, "plan");
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var report = PolicyReport.Of(plan, PolicyCatalog.All);
        watch.Stop();
        return report.Violations.Count == 0 ? watch.Elapsed : throw new InvalidOperationException($"{report.Violations[0]}");
    }
}
