using Pulumi;
using Pulumi.Utilities;

namespace Infra.Recording;

/// <summary>What a resource used to be called, as the program says it. What is null is as it is now.</summary>
internal sealed record FormerName
{
    public string? Urn { get; private init; }

    public string? Name { get; private init; }

    public string? Type { get; private init; }

    public string? Project { get; private init; }

    public string? Stack { get; private init; }

    public Resource? Parent { get; private init; }

    public string? ParentUrn { get; private init; }

    public bool NoParent { get; private init; }

    public static async Task<IReadOnlyList<FormerName>> OfAsync(IReadOnlyList<Input<Alias>> aliases)
    {
        var names = new List<FormerName>();
        foreach (var alias in aliases)
        {
            if (await OutputUtilities.GetValueAsync(alias.ToOutput()) is { } told)
            {
                names.Add(new FormerName
                {
                    Urn = told.Urn,
                    Name = await TextAsync(told.Name),
                    Type = await TextAsync(told.Type),
                    Project = await TextAsync(told.Project),
                    Stack = await TextAsync(told.Stack),
                    Parent = told.Parent,
                    ParentUrn = await TextAsync(told.ParentUrn),
                    NoParent = told.NoParent || told.Parent is Stack,
                });
            }
        }

        return names;
    }

    private static async Task<string?> TextAsync(Input<string>? text) => text is null ? null : await OutputUtilities.GetValueAsync(text.ToOutput());
}
