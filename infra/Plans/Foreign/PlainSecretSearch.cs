using System.Text.Json;

namespace Infra.Plans.Foreign;

/// <summary>Looks through inputs and outputs, and through the JSON within them, for secrets that anybody can read.</summary>
internal sealed class PlainSecretSearch
{
    private const string Shown = "a secret of the engine, exported with its plaintext";
    private const string Shaped = "a text in the shape of something to sign in with";
    private const string Named = "a text that its name calls a secret";
    private const string Argument = "an argument of a command that its option calls a secret";

    // What a map calls its value by: a variable of a container, a parameter.
    private static readonly string[] Namings = ["name", "Name", "key", "Key"];

    private readonly List<PlainSecret> _found = [];
    private readonly List<string> _steps = [];
    private string _urn = "";
    private int _line;

    /// <summary>Ordered by URN and place; each place once.</summary>
    public IReadOnlyList<PlainSecret> Found =>
        [.. _found.Distinct().OrderBy(secret => secret.Urn, StringComparer.Ordinal).ThenBy(secret => secret.Place, StringComparer.Ordinal)];

    /// <summary>Looks through one map of a resource.</summary>
    /// <param name="urn">The resource.</param>
    /// <param name="line">Its line in the file.</param>
    /// <param name="what"><c>inputs</c> or <c>outputs</c>.</param>
    /// <param name="json">The map; whatever is no map holds nothing.</param>
    public void Look(string urn, int line, string what, JsonElement json)
    {
        (_urn, _line) = (urn, line);
        _steps.Clear();
        _steps.Add(what);
        Walk(json, name: "");
    }

    private void Walk(JsonElement json, string name)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object when json.TryGetProperty(PulumiMarks.Signature, out var mark) && mark.ValueKind == JsonValueKind.String:
                WalkMarked(json, mark.GetString()!, name);
                break;
            case JsonValueKind.Object:
                WalkMembers(json);
                break;
            case JsonValueKind.Array:
                WalkItems(json, name);

                break;
            case JsonValueKind.String:
                WalkText(json.GetString()!, name);
                break;
        }
    }

    private void WalkItems(JsonElement list, string name)
    {
        string? before = null;
        foreach (var (index, item) in list.EnumerateArray().Index())
        {
            var text = item.ValueKind == JsonValueKind.String ? item.GetString() : null;
            if (text is not null && !IsHidden(text) && CommandArguments.IsSecret(before, text))
            {
                Within($"[{index}]", () => Note(Argument));
            }
            else
            {
                Within($"[{index}]", () => Walk(item, name));
            }

            before = text;
        }
    }

    private void WalkMembers(JsonElement json)
    {
        var called = CalledBy(json);
        foreach (var member in json.EnumerateObject())
        {
            Within($".{member.Name}", () => Walk(member.Value, member.Name is "value" or "Value" ? called ?? member.Name : member.Name));
        }
    }

    private static string? CalledBy(JsonElement map)
    {
        foreach (var naming in Namings)
        {
            if (map.TryGetProperty(naming, out var name) && name.ValueKind == JsonValueKind.String)
            {
                return name.GetString();
            }
        }

        return null;
    }

    private void WalkMarked(JsonElement json, string mark, string name)
    {
        switch (mark)
        {
            case PulumiMarks.Secret:
                var isShown = (json.TryGetProperty("plaintext", out var text) || json.TryGetProperty("value", out text))
                    && !(text.ValueKind == JsonValueKind.String && PulumiMarks.HoldsUnknown(text.GetString()!));
                Note(isShown ? Shown : null);
                break;
            case PulumiMarks.OutputValue when json.TryGetProperty("value", out var value):
                if (json.TryGetProperty("secret", out var secret) && secret.ValueKind == JsonValueKind.True)
                {
                    Note(Shown);
                }
                else
                {
                    Walk(value, name);
                }

                break;
            case PulumiMarks.Asset or PulumiMarks.Archive:
                WalkMembers(json);
                break;
        }
    }

    private void WalkText(string text, string name)
    {
        if (text.Length == 0 || IsHidden(text))
        {
            return;
        }

        if (JsonText.TryParse(text, out var json))
        {
            Walk(json, name);
        }
        else
        {
            Note(SecretLike.IsSecret(text) ? Shaped : SecretLike.IsSecret(name, text) ? Named : null);
        }
    }

    private static bool IsHidden(string text) => text == PulumiMarks.HiddenSecret || PulumiMarks.HoldsUnknown(text);

    private void Within(string step, Action look)
    {
        _steps.Add(step);
        look();
        _steps.RemoveAt(_steps.Count - 1);
    }

    private void Note(string? sign)
    {
        if (sign is not null)
        {
            _found.Add(new PlainSecret(_urn, string.Concat(_steps), _line, sign));
        }
    }
}
