using System.Collections.Immutable;
using Pulumi;
using CloudWatch = Pulumi.Aws.CloudWatch;

namespace Infra.Alarms;

/// <summary>The alarms that speak for others, each told to the topic of the stack.</summary>
public sealed class CompositeAlarms : ComponentResource
{
    /// <summary>CloudWatch looks at no more alarms in one expression; more are gathered in parts that tell nobody.</summary>
    private const int MostMembers = 100;

    private readonly CompositeAlarmsArgs _args;

    /// <summary>Each alarm that tells somebody.</summary>
    public ImmutableArray<PlacedComposite> Alarms { get; }

    public CompositeAlarms(string name, CompositeAlarmsArgs args, ComponentResourceOptions? options = null)
        : base("infra:alarms:CompositeAlarms", name, options)
    {
        _args = args;
        PlacedComposite? customers = null;
        var placed = ImmutableArray.CreateBuilder<PlacedComposite>();
        // Those that yield come last: they name the one that they yield to.
        foreach (var rule in Rules(args.Members).OrderBy(rule => rule.YieldsToCustomers))
        {
            var alarm = Add(rule, customers);
            customers ??= rule == CustomerImpact.CustomersAffected ? alarm : null;
            placed.Add(alarm);
        }

        Alarms = placed.ToImmutable();
        RegisterOutputs();
    }

    private static IEnumerable<CompositeRule> Rules(IEnumerable<PlacedAlarm> members) =>
        members.Select(member => member.Rule.Through).OfType<CompositeRule>().Distinct();

    private PlacedComposite Add(CompositeRule rule, PlacedComposite? customers)
    {
        var description = _args.Context.Runbooks.Description(rule.Why, rule.Runbook, rule.Guide);
        var members = _args.Members.Where(member => member.Rule.Through == rule).Select(member => member.Name).ToList();
        if (members.Count > MostMembers)
        {
            members = [.. members.Chunk(MostMembers).Select((part, index) => Part($"{rule.Name}-{index + 1}", description, part))];
        }

        var inputs = Inputs(rule.Name, members);
        inputs.AlarmDescription = description;
        inputs.AlarmActions = _args.Topic.Arn;
        inputs.OkActions = _args.Topic.Arn;
        if (rule.YieldsToCustomers && customers is not null)
        {
            inputs.ActionsSuppressor = new CloudWatch.Inputs.CompositeAlarmActionsSuppressorArgs
            {
                Alarm = customers.Name,
                // Tasks are often missed before the first customer is: two minutes tell whether anybody feels it.
                WaitPeriod = 120,
                ExtensionPeriod = 120,
            };
        }

        var alarm = new CloudWatch.CompositeAlarm(rule.Name, inputs, new CustomResourceOptions { Parent = this });
        return new PlacedComposite(rule, alarm.AlarmName, alarm.Arn);
    }

    private Output<string> Part(string name, string description, IReadOnlyList<Output<string>> members)
    {
        var inputs = Inputs(name, members);
        inputs.AlarmDescription = description;
        return new CloudWatch.CompositeAlarm(name, inputs, new CustomResourceOptions { Parent = this }).AlarmName;
    }

    private CloudWatch.CompositeAlarmArgs Inputs(string name, IReadOnlyList<Output<string>> members) => new()
    {
        ActionsEnabled = true,
        AlarmName = _args.Context.Names.For(name),
        AlarmRule = Output.All(members).Apply(names => string.Join(" OR ", names.Select(member => $"ALARM(\"{member}\")"))),
        Tags = _args.Context.Tags.For(_args.Context.Names.For(name)),
    };
}
