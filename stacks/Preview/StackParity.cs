using Infra.Parity;

namespace Stacks.Preview;

/// <summary>Two stacks side by side.</summary>
/// <param name="Stack">The stack of the report.</param>
/// <param name="Other">The stack that it was compared with.</param>
/// <param name="Report">What they have differently, against what they may.</param>
/// <param name="PermittedIn">Where it stands what they may differ in: <c>stacks/differences.yaml</c>.</param>
public sealed record StackParity(string Stack, string Other, ParityReport Report, string PermittedIn);
