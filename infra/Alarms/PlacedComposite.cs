using Pulumi;

namespace Infra.Alarms;

/// <inheritdoc cref="PlacedAlarm"/>
public sealed record PlacedComposite(CompositeRule Rule, Output<string> Name, Output<string> Arn);
