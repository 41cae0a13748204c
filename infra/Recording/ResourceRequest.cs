using Pulumi;

namespace Infra.Recording;

/// <summary>What a transformation sees of a resource and the mock does not: its options and its typed args.</summary>
internal sealed class ResourceRequest
{
    public ResourceRequest(ResourceTransformationArgs seen)
    {
        Resource = seen.Resource;
        Args = seen.Args;
        Parent = seen.Options.Parent is Stack ? null : seen.Options.Parent;
        Protect = seen.Options.Protect;
        RetainOnDelete = seen.Options.RetainOnDelete == true;
        DependsOn = seen.Options.DependsOn;
        IgnoreChanges = [.. seen.Options.IgnoreChanges];
        Aliases = [.. seen.Options.Aliases];
        Timeouts = [.. Patience("create", seen.Options.CustomTimeouts?.Create), .. Patience("update", seen.Options.CustomTimeouts?.Update)];
        IsRead = seen.Options.Id is not null;
        if (seen.Options is CustomResourceOptions options)
        {
            DeleteBeforeReplace = options.DeleteBeforeReplace == true;
            SecretOutputs = [.. options.AdditionalSecretOutputs];
        }
    }

    public Resource Resource { get; }

    public ResourceArgs? Args { get; }

    public Resource? Parent { get; }

    /// <summary>Null: as the parent.</summary>
    public bool? Protect { get; }

    public bool RetainOnDelete { get; }

    public bool DeleteBeforeReplace { get; }

    public InputList<Resource> DependsOn { get; }

    public IReadOnlyList<string> IgnoreChanges { get; }

    public IReadOnlyList<Input<Alias>> Aliases { get; }

    /// <summary>Each as <c>create 45 min</c>.</summary>
    public IReadOnlyList<string> Timeouts { get; }

    public IReadOnlyList<string> SecretOutputs { get; } = [];

    /// <summary>The program reads a resource that exists already and that it does not own.</summary>
    public bool IsRead { get; }

    private static IEnumerable<string> Patience(string step, TimeSpan? longest) => longest is { } time ? [$"{step} {time.TotalMinutes} min"] : [];
}
