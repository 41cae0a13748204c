using System.Runtime.CompilerServices;

namespace Infra.Plans;

/// <summary>What looks like a secret in the inputs of a resource, and is not marked as one.</summary>
internal static class PlainSecrets
{
    // By the resource itself: a plan that differs in one place is looked through in that place.
    private static readonly ConditionalWeakTable<PlannedResource, IReadOnlyList<string>> Found = [];

    /// <summary>What a map calls its value by where it does not call it by a key: a variable of a container, a secret of GitHub.</summary>
    private static readonly string[] Namings = ["name", "variableName", "secretName", "key", "parameterKey", "Name", "Key"];

    /// <summary>The variables of containers, which have a promise of their own.</summary>
    private const string Variables = "environment";

    /// <summary>The inputs of which a promise of their own says that they are secret.</summary>
    private static readonly HashSet<(string Type, string Input)> HeldByOthers =
    [
        ("aws:rds/instance:Instance", "password"),
        ("aws:rds/instance:Instance", "passwordWo"),
        ("aws:elasticache/replicationGroup:ReplicationGroup", "authToken"),
        ("aws:secretsmanager/secretVersion:SecretVersion", "secretString"),
        ("github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret", "value"),
        ("github:index/actionsEnvironmentSecret:ActionsEnvironmentSecret", "plaintextValue"),
        ("github:index/actionsSecret:ActionsSecret", "value"),
        ("github:index/actionsSecret:ActionsSecret", "plaintextValue"),
    ];

    /// <summary>The outputs of a stack as if they were the inputs of a resource, so that they are looked through as well.</summary>
    public static PlannedResource OutputsOf(Plan plan) => new()
    {
        Urn = $"urn:pulumi:{plan.Stack}::{plan.Project}::pulumi:pulumi:Stack::outputs",
        Type = "pulumi:pulumi:Stack",
        Name = "outputs",
        Parent = null,
        Inputs = plan.Outputs,
    };

    /// <summary>Where they lie, by the name of the input; JSON within texts is looked into.</summary>
    public static IReadOnlyList<string> Of(PlannedResource resource) => Found.GetValue(resource, static known => [.. In(known, leftOut: null)]);

    /// <summary>The same, without what another promise is about.</summary>
    public static IReadOnlyList<string> HeldByNobody(PlannedResource resource)
    {
        // Most resources have none at all, which is known already or will be asked again.
        var all = Of(resource);
        return all.Count == 0 ? all
            : [.. (resource.Type == "aws:ecs/taskDefinition:TaskDefinition" ? In(resource, Variables) : all).Where(input => !HeldByOthers.Contains((resource.Type, input)))];
    }

    /// <summary>Whether one lies in a value, itself or further down.</summary>
    /// <param name="value">A value of a plan.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="leftOut">What is not looked into: the members of maps that are called this.</param>
    public static bool IsIn(object? value, string name, string? leftOut = null) => value switch
    {
        string text when JsonText.TryRead(text, out var json) => IsIn(json, name, leftOut),
        string text => SecretLike.IsSecret(name, text),
        IReadOnlyDictionary<string, object?> map => IsInMap(map, leftOut),
        IReadOnlyList<object?> list => list.Any(item => IsIn(item, name, leftOut)) || CommandArguments.HoldSecret(list),
        _ => false,
    };

    private static IEnumerable<string> In(PlannedResource resource, string? leftOut)
    {
        var called = CalledBy(resource.Inputs);
        foreach (var (input, value) in resource.Inputs)
        {
            if (IsIn(value, input == "value" ? called ?? input : input, leftOut))
            {
                yield return input;
            }
        }
    }

    private static bool IsInMap(IReadOnlyDictionary<string, object?> map, string? leftOut)
    {
        var called = CalledBy(map);
        foreach (var (key, value) in map)
        {
            if (SecretLike.IsSecret(key) || (key != leftOut && IsIn(value, key is "value" or "Value" ? called ?? key : key, leftOut)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? CalledBy(IReadOnlyDictionary<string, object?> map)
    {
        foreach (var naming in Namings)
        {
            if (map.TryGetValue(naming, out var name) && name is string text)
            {
                return text;
            }
        }

        return null;
    }
}
