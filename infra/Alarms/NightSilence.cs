using Infra.Compute;
using Infra.Naming;
using Pulumi;
using CloudWatch = Pulumi.Aws.CloudWatch;
using Inputs = Pulumi.Aws.CloudWatch.Inputs;

namespace Infra.Alarms;

/// <summary>Keeps alarms from telling anybody while their stack sleeps, from a little before until they have seen it awake again.</summary>
public sealed class NightSilence : ComponentResource
{
    /// <summary>The limit of CloudWatch for one rule.</summary>
    private const int MostAlarms = 100;

    private static readonly TimeSpan Before = TimeSpan.FromMinutes(5);

    /// <summary>The slowest alarm looks at a quarter of an hour, and tasks take minutes to start.</summary>
    private static readonly TimeSpan After = TimeSpan.FromMinutes(20);

    /// <summary>Clocks change in the night to Sunday: a window that is open then is an hour longer, so that it never ends before the sleep does.</summary>
    private static readonly TimeSpan ClockChange = TimeSpan.FromHours(1);

    public NightSilence(string name, NightShutdown shutdown, IReadOnlyList<Output<string>> alarms, StackContext context, ComponentResourceOptions? options = null)
        : base("infra:alarms:NightSilence", name, options)
    {
        var night = Before + shutdown.Night + After;
        (string Name, string Days, TimeSpan Duration)[] windows = shutdown.Weekends
            ? [("nights", "SUN,MON,TUE,WED,THU", night), ("weekend", "FRI", TimeSpan.FromDays(2) + ClockChange)]
            : [("nights", "SUN,MON,TUE,WED,THU,FRI", night), ("saturday", "SAT", night + ClockChange)];
        var start = shutdown.From.Add(-Before);
        for (var first = 0; first < alarms.Count; first += MostAlarms)
        {
            var names = new InputList<string>();
            foreach (var alarm in alarms.Skip(first).Take(MostAlarms))
            {
                names.Add(alarm);
            }

            foreach (var window in windows)
            {
                var suffix = first == 0 ? window.Name : $"{window.Name}-{(first / MostAlarms) + 1}";
                _ = new CloudWatch.AlarmMuteRule($"{name}-{suffix}", new CloudWatch.AlarmMuteRuleArgs
                {
                    Name = context.Names.For($"{name}-{suffix}"),
                    Description = "The services of the stack sleep",
                    MuteTargets = new Inputs.AlarmMuteRuleMuteTargetsArgs { AlarmNames = names },
                    Rule = new Inputs.AlarmMuteRuleRuleArgs
                    {
                        Schedule = new Inputs.AlarmMuteRuleRuleScheduleArgs
                        {
                            // Five fields, unlike those of scaling.
                            Expression = $"cron({start.Minute} {start.Hour} * * {window.Days})",
                            Duration = Iso(window.Duration),
                            Timezone = shutdown.TimeZone,
                        },
                    },
                    Tags = context.Tags.For(context.Names.For($"{name}-{suffix}")),
                }, new CustomResourceOptions { Parent = this });
            }
        }

        RegisterOutputs();
    }

    private static string Iso(TimeSpan duration) => $"P{(duration.Days > 0 ? $"{duration.Days}D" : "")}T{duration.Hours}H{(duration.Minutes > 0 ? $"{duration.Minutes}M" : "")}";
}
