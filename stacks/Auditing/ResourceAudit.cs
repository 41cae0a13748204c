using System.Text.Json.Nodes;
using Infra.Plans;

namespace Stacks.Auditing;

/// <summary>The audit of one resource: what it declares, where it is looked for, and what has been found.</summary>
internal sealed class ResourceAudit(PlannedResource declared, Plan plan, LiveRepository live, string page)
{
    private readonly List<GovernanceDifference> _differences = [];
    private readonly List<NotAudited> _notAudited = [];
    private readonly List<string> _notes = [];

    public PlannedResource Declared => declared;

    /// <summary>The inputs of the resource, by wire name.</summary>
    public PlannedMap Inputs { get; } = declared.AllInputs();

    public LiveRepository Live => live;

    public IReadOnlyList<GovernanceDifference> Differences => _differences;

    public IReadOnlyList<NotAudited> NotAudited => _notAudited;

    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The resources of the same type that name the same place, this one among them.</summary>
    /// <param name="inputs">The inputs that say where: <c>environment</c>.</param>
    public IEnumerable<PlannedResource> Siblings(params string[] inputs) =>
        plan.OfType(declared.Type).Where(other => Array.TrueForAll(inputs, input => Equals(other.Text(input), declared.Text(input))));

    /// <summary>A difference unless both are the same.</summary>
    public void Expect(string what, string expected, string found)
    {
        if (expected != found)
        {
            Differ(what, expected, found);
        }
    }

    /// <inheritdoc cref="Expect(string, string, string)"/>
    public void Expect(string what, object? expected, JsonNode? found) => Expect(what, AuditedValue.Of(expected), AuditedValue.Of(found));

    /// <summary>A difference.</summary>
    public void Differ(string what, string expected, string found) => _differences.Add(new GovernanceDifference(declared.Name, what, expected, found, page));

    /// <summary>What is declared is not there at all.</summary>
    public void Missing(string what) => Differ(what, "there", "none");

    public void CannotTell(string why) => _notAudited.Add(new NotAudited(declared.Name, why));

    public void Note(string text) => _notes.Add(text);

    /// <summary>Every declared member against the member of the same name in GitHub's way of writing it; what is not declared is not looked at.</summary>
    public void ExpectMembers(IEnumerable<KeyValuePair<string, object?>> members, JsonObject found, string within = "")
    {
        foreach (var (name, value) in members)
        {
            var (key, what) = (AuditedValue.Snake(name), $"{within}{AuditedValue.Snake(name)}");
            if (value is IReadOnlyDictionary<string, object?> inner && found[key] is JsonObject innerFound)
            {
                ExpectMembers(inner, innerFound, $"{what}.");
            }
            else if (!found.ContainsKey(key))
            {
                // Some members are for administrators' eyes alone, and just missing for others.
                CannotTell($"GitHub does not tell {what} to this token");
            }
            else
            {
                Expect(what, value, found[key]);
            }
        }
    }
}
