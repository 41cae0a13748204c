using System.Text.Json;
using Infra.Cost;

namespace Stacks.Preview;

/// <summary>The member <c>difference</c> of the costs: null if there is nothing to compare with.</summary>
internal static class JsonCosts
{
    public static void Write(Utf8JsonWriter json, CostDifference? delta)
    {
        if (delta is null)
        {
            json.WriteNull("difference");
            return;
        }

        json.WriteStartObject("difference");
        json.WriteNumber("knownMonthlyUsd", delta.KnownMonthly);
        json.WriteBoolean("hasUnknown", delta.HasUnknown);
        JsonPreview.WriteList(json, "resources", delta.Resources, resource =>
        {
            json.WriteString("urn", resource.Urn);
            json.WriteString("resource", resource.Resource);
            JsonPreview.WriteList(json, "items", resource.Items, item =>
            {
                json.WriteString("item", item.Item);
                Write(json, "before", item.Before);
                Write(json, "after", item.After);
            });
        });
        json.WriteEndObject();
    }

    /// <summary>Null for what is not charged; a cost of null is one that is not known.</summary>
    private static void Write(Utf8JsonWriter json, string name, ItemCost? cost)
    {
        if (cost is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Write(json, "quantity", cost.Quantity);
        Write(json, "monthlyUsd", cost.Monthly);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
