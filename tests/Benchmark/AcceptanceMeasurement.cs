using System.Diagnostics;
using Infra.Acceptance;
using Infra.Plans;

namespace Benchmark;

/// <summary>What holding a plan to every constraint of AWS and GitHub takes, in this process: the plan is there, its texts were read by nobody yet.</summary>
internal sealed record AcceptanceMeasurement(int Resources, int Checks, int Refusals, TimeSpan First, TimeSpan Median)
{
    /// <summary>A plan of this size reaches what AWS allows a group and a listener, so some of it is refused.</summary>
    public static AcceptanceMeasurement Of(Plan plan, int runs)
    {
        var json = PlanJson.Write(plan);
        // The first run compiles what was not compiled ahead and reads the rows; only a program that is started anew pays for it.
        var (first, report) = Once(json);
        var times = Enumerable.Range(0, runs).Select(_ => Once(json).Took).Order().ToList();
        return new AcceptanceMeasurement(plan.Resources.Count(resource => !resource.IsComponent), report.Checks, report.Refusals.Count, first, times[times.Count / 2]);
    }

    private static (TimeSpan Took, AcceptanceReport Report) Once(string json)
    {
        var plan = PlanJson.Read(json, "plan");
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var report = AcceptanceReport.Of(plan);
        watch.Stop();
        return (watch.Elapsed, report);
    }
}
