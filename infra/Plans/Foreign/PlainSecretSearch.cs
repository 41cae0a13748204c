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
    private readonly JsonPlace _place = new();
    private string _urn = "";
    private int _line;

    /// <summary>Ordered by URN and place; each place once.</summary>
    public IReadOnlyList<PlainSecret> Found =>
        [.. _found.Distinct().OrderBy(secret => secret.Urn, StringComparer.Ordinal).ThenBy(secret => secret.Place, StringComparer.Ordinal)];

    /// <summary>Looks through one map of a resource.</summary>
    /// <param name="urn">The resource.</param>
    /// <param name="line">Its line in the file.</param>
    /// <param name="what"><c>inputs</c> or <c>outputs</c>.</param>
    /// <param name="value">The map, as it stands there; whatever is no map holds nothing.</param>
    public void Look(string urn, int line, string what, object? value)
    {
        (_urn, _line) = (urn, line);
        _place.Enter(what);
        Walk(value, name: "");
        _place.Leave();
    }

    private void Walk(object? value, string name)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> map when map.GetValueOrDefault(PulumiMarks.Signature) is string mark:
                WalkMarked(map, mark, name);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WalkMembers(map);
                break;
            case IReadOnlyList<object?> list:
                WalkItems(list, name);
                break;
            case string text:
                WalkText(text, name);
                break;
        }
    }

    private void WalkItems(IReadOnlyList<object?> list, string name)
    {
        string? before = null;
        for (var index = 0; index < list.Count; index++)
        {
            var text = list[index] as string;
            _place.Enter(index);
            if (text is not null && !IsHidden(text) && CommandArguments.IsSecret(before, text))
            {
                Note(Argument);
            }
            else
            {
                Walk(list[index], name);
            }

            _place.Leave();
            before = text;
        }
    }

    private void WalkMembers(IReadOnlyDictionary<string, object?> map)
    {
        var called = CalledBy(map);
        foreach (var (name, value) in map)
        {
            _place.Enter(name);
            Walk(value, name is "value" or "Value" ? called ?? name : name);
            _place.Leave();
        }
    }

    private static string? CalledBy(IReadOnlyDictionary<string, object?> map)
    {
        foreach (var naming in Namings)
        {
            if (map.GetValueOrDefault(naming) is string name)
            {
                return name;
            }
        }

        return null;
    }

    private void WalkMarked(IReadOnlyDictionary<string, object?> map, string mark, string name)
    {
        switch (mark)
        {
            case PulumiMarks.Secret:
                var isShown = (map.TryGetValue("plaintext", out var text) || map.TryGetValue("value", out text))
                    && !(text is string hidden && PulumiMarks.HoldsUnknown(hidden));
                Note(isShown ? Shown : null);
                break;
            case PulumiMarks.OutputValue when map.TryGetValue("value", out var value):
                if (map.GetValueOrDefault("secret") is true)
                {
                    Note(Shown);
                }
                else
                {
                    Walk(value, name);
                }

                break;
            case PulumiMarks.Asset or PulumiMarks.Archive:
                WalkMembers(map);
                break;
        }
    }

    private void WalkText(string text, string name)
    {
        if (text.Length == 0 || IsHidden(text))
        {
            return;
        }

        if (JsonText.TryRead(text, out var json))
        {
            Walk(json, name);
        }
        else
        {
            Note(SecretLike.IsSecret(text) ? Shaped : SecretLike.IsSecret(name, text) ? Named : null);
        }
    }

    private static bool IsHidden(string text) => text == PulumiMarks.HiddenSecret || PulumiMarks.HoldsUnknown(text);

    private void Note(string? sign)
    {
        if (sign is not null)
        {
            _found.Add(new PlainSecret(_urn, $"{_place}", _line, sign));
        }
    }
}
