namespace Infra.Plans.Foreign;

/// <summary>A plan that was found in a file, with what a reader of it has to know.</summary>
public sealed record PlanFile
{
    private readonly Lazy<IReadOnlyList<PlainSecret>> _plainSecrets = new([]);

    public required PlanFileKind Kind { get; init; }

    /// <summary>The inputs of the stack's own resources. What the file does not tell throws when it is asked for.</summary>
    public required Plan Plan { get; init; }

    /// <summary>What was left out or taken otherwise than it stands in the file, each a sentence without its end.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>By URN the line of the file, from 1, on which the resource begins.</summary>
    public required IReadOnlyDictionary<string, int> Lines { get; init; }

    /// <summary>Secrets that anybody can read in the file, inputs and outputs alike; ordered by URN and place. Looked for when they are first asked for.</summary>
    public IReadOnlyList<PlainSecret> PlainSecrets => _plainSecrets.Value;

    /// <summary>Looks for them, once.</summary>
    public required Func<IReadOnlyList<PlainSecret>> FindPlainSecrets
    {
        init => _plainSecrets = new(value);
    }

    /// <summary>The steps of the engine, where the file is a preview of Pulumi; null otherwise.</summary>
    public PulumiPreview? Preview { get; init; }

    /// <summary>The line of a resource; the first one for the plan as a whole.</summary>
    public int LineOf(string urn) => Lines.GetValueOrDefault(urn, 1);
}

/// <summary>What a file is, by what stands in it.</summary>
public enum PlanFileKind
{
    /// <summary>A plan of this program.</summary>
    Plan,

    /// <summary>What <c>pulumi preview --json</c> says will be.</summary>
    Preview,

    /// <summary>What <c>pulumi stack export</c> says there is.</summary>
    State,
}

/// <summary>A secret that stands in a file for anybody to read. Its value is nowhere but in the file.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Place">Where in it: <c>inputs.environment[0].value</c>.</param>
/// <param name="Line">The line, from 1, on which the resource begins.</param>
/// <param name="Sign">What gives it away: <c>an envelope with its plaintext</c>.</param>
public sealed record PlainSecret(string Urn, string Place, int Line, string Sign);
