using System.Diagnostics.CodeAnalysis;

namespace Infra.Plans.Foreign;

/// <summary>The parts of <c>urn:pulumi:stack::project::parent$type::name</c>.</summary>
internal sealed record PulumiUrn(string Stack, string Project, string Types, string Name)
{
    private const string Prefix = "urn:pulumi:";

    /// <summary>A name may hold the separator itself, so whatever follows the types is the name.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PulumiUrn? urn)
    {
        urn = text.StartsWith(Prefix, StringComparison.Ordinal)
            && text[Prefix.Length..].Split("::", 4) is [{ Length: > 0 } stack, { Length: > 0 } project, { Length: > 0 } types, { Length: > 0 } name]
                ? new PulumiUrn(stack, project, types, name)
                : null;
        return urn is not null;
    }
}
