namespace Infra.Plans;

/// <summary>The options of a resource in the text of a plan: <c>(protect; depends on database-subnets, "odd name")</c>.</summary>
internal static class PlanTextOptions
{
    private const string Protect = "protect";
    private const string RetainOnDelete = "retain on delete";
    private const string DeleteBeforeReplace = "delete before replace";
    private const string Component = "component";
    private const string DependsOn = "depends on ";
    private const string IgnoreChanges = "ignore changes of ";
    private const string Timeouts = "may take: ";
    private const string Aliases = "formerly ";

    /// <summary>Without the parentheses; empty where nothing is set.</summary>
    public static string Write(PlannedResource resource)
    {
        var options = new List<string>();
        Add(resource.IsComponent && !resource.Type.StartsWith("infra:", StringComparison.Ordinal), Component);
        Add(resource.Protect, Protect);
        Add(resource.RetainOnDelete, RetainOnDelete);
        Add(resource.DeleteBeforeReplace, DeleteBeforeReplace);
        AddList(DependsOn, resource.DependsOn.Select(TextWord.Write));
        AddList(IgnoreChanges, resource.IgnoreChanges.Select(TextWord.Write));
        AddList(Timeouts, resource.Timeouts);
        var own = Home(resource.Urn);
        AddList(Aliases, resource.Aliases.Select(alias => TextWord.Write(alias.StartsWith(own, StringComparison.Ordinal) ? alias[own.Length..] : alias)));
        return string.Join("; ", options);

        void Add(bool applies, string option)
        {
            if (applies)
            {
                options.Add(option);
            }
        }

        void AddList(string option, IEnumerable<string> words)
        {
            var list = string.Join(", ", words);
            Add(list.Length > 0, option + list);
        }
    }

    /// <summary>The resource with the options that <see cref="Write"/> gave.</summary>
    /// <exception cref="FormatException">There is no such option; the message names it.</exception>
    public static PlannedResource Read(PlannedResource resource, string options) => Split(options, "; ").Aggregate(resource, Read1);

    private static PlannedResource Read1(PlannedResource resource, string option) => option switch
    {
        Component => resource with { IsComponent = true },
        Protect => resource with { Protect = true },
        RetainOnDelete => resource with { RetainOnDelete = true },
        DeleteBeforeReplace => resource with { DeleteBeforeReplace = true },
        _ when option.StartsWith(DependsOn, StringComparison.Ordinal) => resource with { DependsOn = Words(option[DependsOn.Length..]) },
        _ when option.StartsWith(IgnoreChanges, StringComparison.Ordinal) => resource with { IgnoreChanges = Words(option[IgnoreChanges.Length..]) },
        _ when option.StartsWith(Timeouts, StringComparison.Ordinal) => resource with { Timeouts = [.. Split(option[Timeouts.Length..], ", ")] },
        _ when option.StartsWith(Aliases, StringComparison.Ordinal) => resource with { Aliases = [.. Words(option[Aliases.Length..]).Select(alias => Absolute(resource.Urn, alias))] },
        _ => throw new FormatException($"'{option}' is no option of a resource"),
    };

    private static string Absolute(string urn, string alias) => alias.StartsWith("urn:", StringComparison.Ordinal) ? alias : Home(urn) + alias;

    /// <summary><c>urn:pulumi:staging::infra::</c>, what all URNs of a stack begin with.</summary>
    private static string Home(string urn) => urn[..(urn.IndexOf("::", urn.IndexOf("::", StringComparison.Ordinal) + 2, StringComparison.Ordinal) + 2)];

    private static string[] Words(string list) => [.. Split(list, ", ").Select(TextWord.Read)];

    /// <summary>A separator within quotes is a part of a name, and a name without quotes has none.</summary>
    private static IEnumerable<string> Split(string text, string separator)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"' && TextWord.TryReadQuoted(text[at..], out _, out var length))
            {
                at += length - 1;
            }
            else if (text.AsSpan(at).StartsWith(separator, StringComparison.Ordinal))
            {
                yield return text[start..at];
                start = at + separator.Length;
                at = start - 1;
            }
        }

        yield return text[start..];
    }
}
