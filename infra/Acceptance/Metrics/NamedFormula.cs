namespace Infra.Acceptance.Metrics;

/// <summary>A formula over metrics.</summary>
/// <param name="Place">Its input.</param>
/// <param name="Id">What others call it by; null where nobody does.</param>
/// <param name="Text">For example <c>100 * errors / requests</c>.</param>
internal sealed record NamedFormula(string Place, string? Id, string Text);
