using Pulumi;

namespace Infra.Alarms;

/// <summary>An alarm as AWS knows it, with the rule that it was made of; whoever uses its name is made after it.</summary>
public sealed record PlacedAlarm(AlarmRule Rule, Output<string> Name, Output<string> Arn);
