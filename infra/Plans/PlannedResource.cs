namespace Infra.Plans;

/// <summary>A resource or component as the program declares it.</summary>
public sealed record PlannedResource
{
    /// <summary>As the engine forms it: the types of all parents but the stack, then the type and the name.</summary>
    public required string Urn { get; init; }

    /// <summary>The type token: <c>aws:rds/instance:Instance</c>, or <c>infra:data:PostgresDatabase</c> for a component.</summary>
    public required string Type { get; init; }

    /// <summary>The name in the program; with the type unique in a plan.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// What the cloud answered as its id: what the inputs of other resources call it by. Null for a component.
    /// </summary>
    /// <exception cref="UnknownInputException">Only the deployment will know it, see <see cref="IdIsUnknown"/>.</exception>
    public string? Id
    {
        get => IdIsUnknown ? throw new UnknownInputException(this, "id") : field;
        init;
    }

    /// <summary>The cloud has not answered yet. Nobody may compare such an id, or what is not there would look like what is.</summary>
    public bool IdIsUnknown { get; init; }

    /// <summary>The URN of the parent; null for a child of the stack.</summary>
    public required string? Parent { get; init; }

    /// <summary>
    /// The inputs by wire name, ordered (ordinal). Values are text, bool, double, <see cref="Secret"/>, <see cref="Unknown"/>,
    /// <c>IReadOnlyList&lt;object?&gt;</c> or <c>IReadOnlyDictionary&lt;string, object?&gt;</c> (ordered) of these; an input that is not set is absent.
    /// </summary>
    public required IReadOnlyDictionary<string, object?> Inputs { get; init; }

    /// <summary>Protected from deletion by the engine, by itself or through a parent.</summary>
    public bool Protect { get; init; }

    /// <summary>The engine forgets the resource instead of deleting it.</summary>
    public bool RetainOnDelete { get; init; }

    /// <summary>A replacement deletes the old resource first.</summary>
    /// <exception cref="UnknownInputException">The source of the plan does not tell, see <see cref="Untold"/>.</exception>
    public bool DeleteBeforeReplace
    {
        get => Tells("deleteBeforeReplace") ? field : throw UnknownInputException.Untold(this, "deleteBeforeReplace");
        init;
    }

    /// <summary>The names of the resources that must exist first beyond those it refers to, ordered.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Inputs that somebody else owns once the resource exists, ordered.</summary>
    /// <exception cref="UnknownInputException">The source of the plan does not tell, see <see cref="Untold"/>.</exception>
    public IReadOnlyList<string> IgnoreChanges
    {
        get => Tells("ignoreChanges") ? field : throw UnknownInputException.Untold(this, "ignoreChanges");
        init;
    } = [];

    /// <summary>The URNs that the resource had before, by its own aliases and those of its parents, ordered.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>How long the provider may take where its own limits do not fit, each as <c>create 45 min</c>.</summary>
    public IReadOnlyList<string> Timeouts { get; init; } = [];

    /// <summary>Inputs that the engine keeps encrypted, by wire name, ordered.</summary>
    public IReadOnlyList<string> SecretInputs { get; init; } = [];

    /// <summary>Options that the source of the plan says nothing about, by their names in Pulumi. Silence must not look like an answer.</summary>
    public IReadOnlyList<string> Untold { get; init; } = [];

    /// <summary>A component groups resources and is nothing in the cloud.</summary>
    public bool IsComponent
    {
        get => field || Type.StartsWith("infra:", StringComparison.Ordinal);
        init;
    }

    /// <summary>Whether the source of the plan says anything about an option, see <see cref="Untold"/>.</summary>
    public bool Tells(string option) => !Untold.Contains(option, StringComparer.Ordinal);
}
