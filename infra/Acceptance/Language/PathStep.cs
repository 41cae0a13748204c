namespace Infra.Acceptance.Language;

/// <summary>One step on the way of a <see cref="PropertyPath"/>.</summary>
/// <param name="Kind">How it leads on.</param>
/// <param name="Text">The name, or the mark as it is written.</param>
internal sealed record PathStep(StepKind Kind, string Text);
