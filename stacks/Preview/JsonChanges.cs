using System.Text.Json;
using Infra.Changes;
using Infra.Plans;

namespace Stacks.Preview;

/// <summary>The member <c>changes</c>: what becomes of each resource, how dangerous that is, and each value before and after.</summary>
internal static class JsonChanges
{
    private static readonly (string Name, ChangeKind Kind)[] Kinds =
        [("added", ChangeKind.Added), ("removed", ChangeKind.Removed), ("changed", ChangeKind.Changed), ("moved", ChangeKind.Moved)];

    /// <summary>Null if there is nothing to compare with.</summary>
    public static void Write(Utf8JsonWriter json, ChangeReview? review) => Write(json, review?.Changes, review);

    /// <summary>Without a review, how dangerous a change is stays untold.</summary>
    public static void Write(Utf8JsonWriter json, PlanChanges? changes, ChangeReview? review = null)
    {
        if (changes is null)
        {
            json.WriteNull("changes");
            return;
        }

        json.WriteStartObject("changes");
        foreach (var (name, kind) in Kinds)
        {
            JsonPreview.WriteList(json, name, [.. changes.Of(kind)], change =>
            {
                json.WriteString("urn", change.Resource.Urn);
                json.WriteString("name", change.Resource.Name);
                json.WriteString("type", change.Resource.Type);
                if (review is not null)
                {
                    json.WriteString("risk", JsonNamingPolicy.CamelCase.ConvertName($"{review.RiskOf(change)}"));
                }

                if (kind == ChangeKind.Moved)
                {
                    json.WriteString("before", change.Before!.Urn);
                    json.WriteBoolean("aliased", change.IsAliased);
                }

                JsonPreview.WriteList(json, "inputs", change.Inputs, input => Write(json, input));
            });
        }

        JsonPreview.WriteList(json, "outputs", changes.Outputs, output => Write(json, output));
        json.WriteNumber("identical", changes.Identical);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, InputChange change)
    {
        json.WriteString("path", change.Path);
        json.WritePropertyName("before");
        PlanJson.WriteValue(json, change.Before);
        json.WritePropertyName("after");
        PlanJson.WriteValue(json, change.After);
    }
}
