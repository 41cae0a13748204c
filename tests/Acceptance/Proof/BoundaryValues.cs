using System.Globalization;
using System.Text.Json;
using Infra.Acceptance.Language;
using Infra.Acceptance.Language.Checks;
using Infra.Plans;
using RowCheck = Infra.Acceptance.Language.Checks.Check;

namespace Tests.Acceptance.Proof;

/// <summary>Values at both sides of what a check takes, made from the check and from what is there.</summary>
internal static class BoundaryValues
{
    private const string Strange = "no-such-value";

    /// <summary>Values to set in place of what is there; null leaves the property out.</summary>
    public static (IEnumerable<object?> Passing, IEnumerable<object?> Tripping) Of(RowCheck check, object? current, Spot spot) => check switch
    {
        LengthCheck length => (Ends(length.Range).Select(number => (object?)Text(current, number)), Beyond(length.Range, 1).Select(number => (object?)Text(current, number))),
        BytesCheck bytes => (Ends(bytes.Range).Select(number => (object?)Text(current, number)), Beyond(bytes.Range, 1).Select(number => (object?)Text(current, number))),
        PatternCheck { Wanted: true } => ([current, .. Common], Spoilt(current)),
        PatternCheck lacks => ([current, "plain", .. Common], [.. Matching(lacks.Pattern, current), .. Common]),
        EnumCheck { Wanted: true } list => (list.Values.Select(value => (object?)Conditions.Of(value, current)), Others(list.Values, current)),
        EnumCheck list => ([current, Strange], list.Values.Select(value => (object?)Conditions.Of(value, current))),
        FactCheck { Wanted: true } facts => (facts.Facts.Values.Keys.Prepend(Scalar.Text(current)).Select(value => value is null ? null : (object?)Conditions.Of(value, current)), [Strange, "99.99", 4242.0, $"{facts.Facts.Values.Keys.First()}x", $"{facts.Facts.Values.Keys.First()}9"]),
        FactCheck facts => ([current, Strange], facts.Facts.Values.Keys.Select(value => (object?)Conditions.Of(value, current))),
        RangeCheck range => (Ends(range.Range).Select(number => Number(current, number)), Beyond(range.Range, 1).Concat(Beyond(range.Range, 0.01)).Select(number => Number(current, number))),
        MultipleCheck multiple => (Multiples(multiple, current), Multiples(multiple, current).Select(value => Number(current, Scalar.Number(value)!.Value + 1))),
        RelationCheck relation => Related(relation, current, spot),
        SameCheck same => Alike(same, current, spot),
        CountCheck { Where.Text.Length: 0 } count => (Ends(count.Range).Select(number => Items(current, number)), Beyond(count.Range, 1).Select(number => Items(current, number))),
        CountCheck => ([current], Halves(current)),
        IncludesCheck includes => ([current, new[] { includes.Item }], [new[] { Strange }]),
        UniqueCheck => ([current], Twice(current)),
        PresenceCheck { Wanted: true } => ([current, .. Something], [null]),
        PresenceCheck => ([null], [.. Something]),
        CidrCheck cidr => (Ends(cidr.Prefix).Select(number => (object?)$"10.0.0.0/{number.ToString(CultureInfo.InvariantCulture)}").Prepend(current), Beyond(cidr.Prefix, 1).Select(number => (object?)Block(current, number))),
        CanonicalCidrCheck => ([current, "10.0.0.0/16"], ["10.0.0.1/16", "10.10.0.1/16"]),
        JsonCheck json => ([current, json.IsList ? "[]" : "{}"], ["no json", json.IsList ? "{}" : "[]"]),
        JsonLengthCheck length => ([current], Padded(current, length)),
        ArnCheck arn => ([current, $"arn:aws:{arn.Service ?? "sns"}:eu-west-1:111122223333:{arn.Resource ?? "x"}/1"], [Strange, "arn:aws:none:eu-west-1:111122223333:no-such/1"]),
        WindowCheck window => ([current], Windows(current, window)),
        ApartCheck apart => ([current], apart.Other.From(spot).Select(other => other.Value is string text ? (object?)Daily(text, current) : null)),
        CronCheck => ([current, "cron(0 3 * * ? *)"], ["cron(0 3 * * *)", "cron(0 3 ? * ? *)", Strange]),
        AnyCheck any => Alternatives(any, current, spot),
        _ => ([], []),
    };

    /// <summary>Values of every kind, for a property of which nothing is known.</summary>
    public static IEnumerable<object?> Something => ["x", 1.0, true, new object?[] { "x" }, new Dictionary<string, object?>(StringComparer.Ordinal) { ["x"] = "y" }, new object?[] { new Dictionary<string, object?>(StringComparer.Ordinal) { ["x"] = "y" } }];

    /// <summary>What names, codes, paths and schedules look like.</summary>
    private static IReadOnlyList<object?> Common { get; } =
    [
        "a", "abc", "x-1", "X_1", "200", "404", "5", "1.5", "10h", "/live", "/*", "example.com", "a@example.com", "https://example.com", "application/json", "10.0.0.0/16", "2001:db8::/32", "rate(1 day)",
        "cron(0 3 * * ? *)", "Europe/Berlin", "eu-west-1", "arn:aws:sns:eu-west-1:111122223333:x", new string('a', 40), new string('A', 32),
    ];

    private static (IEnumerable<object?> Passing, IEnumerable<object?> Tripping) Alternatives(AnyCheck any, object? current, Spot spot)
    {
        var parts = any.Checks.Select(check => Of(check, current, spot)).ToArray();
        return (parts.SelectMany(part => part.Passing), parts.SelectMany(part => part.Tripping));
    }

    private static IEnumerable<double> Ends(Infra.Acceptance.Language.Range range) => new[] { range.Most, range.Least }.OfType<double>();

    private static IEnumerable<double> Beyond(Infra.Acceptance.Language.Range range, double by) =>
        new[] { range.Most + by, range.Least - by }.OfType<double>();

    private static object? Number(object? current, double number) => current is string ? number.ToString("R", CultureInfo.InvariantCulture) : number;

    private static string Text(object? current, double length)
    {
        var text = current as string is { Length: > 0 } some ? some : "a";
        return length < 0 ? "" : text.Length >= length ? text[..(int)length] : text + new string('a', (int)length - text.Length);
    }

    private static IEnumerable<object?> Spoilt(object? current)
    {
        var text = Scalar.Text(current) ?? "a";
        return
        [
            $"{text}!", $"!{text}", $"{text} ", $" {text}", $"{text}é", "", $"-{text}", $"{text}-", $"9{text}", text.ToUpperInvariant(), $"{text}\u0001", $"{text}~", $"{text}/", $"{text}:x", $"x{text}",
            text.Replace("-", "--", StringComparison.Ordinal), new string('a', 33), new string('a', 65), new string('a', 129), new string('a', 256), new string('a', 513), "a", Strange, "9", 42.0, "https://example.com?x=1",
        ];
    }

    private static IEnumerable<object?> Matching(string pattern, object? current)
    {
        var text = Scalar.Text(current) ?? "a";
        var literals = pattern.Split('|').Select(part => part.Replace("(?i)", "", StringComparison.Ordinal).Trim('^', '$', '(', ')').Replace("\\", "", StringComparison.Ordinal)).ToArray();
        return literals.SelectMany(literal => new object?[] { $"{literal}{text}", $"{text}{literal}", literal, $"{literal}x" });
    }

    private static IEnumerable<object?> Others(IReadOnlyList<string> values, object? current) =>
        values.All(value => Scalar.Number(value) is not null)
            ? [Number(current, values.Max(Scalar.Number)!.Value + 1), Number(current, values.Min(Scalar.Number)!.Value + 0.5), Strange]
            : values.All(value => value is "true" or "false") ? [values[0] != "true", Strange]
            : [Strange, OtherCase(values[0]), $"{values[0]}x", 42.0];

    private static string OtherCase(string text) => text.Any(char.IsAsciiLetterLower) ? text.ToUpperInvariant() : text.ToLowerInvariant();

    private static IEnumerable<object?> Multiples(MultipleCheck check, object? current)
    {
        var near = Math.Max(1, Math.Floor((Scalar.Number(current) ?? check.Step) / check.Step));
        return new[] { near, near + 1, 1 }.Select(times => Number(current, times * check.Step));
    }

    private static (IEnumerable<object?> Passing, IEnumerable<object?> Tripping) Related(RelationCheck check, object? current, Spot spot)
    {
        if (check.Other.From(spot).Number is not { } other)
        {
            return ([], []);
        }

        object?[] below = [Number(current, other - 1), Number(current, other - 0.5), Number(current, other / 2)];
        object?[] equal = [Number(current, other)];
        object?[] above = [Number(current, other + 1), Number(current, other * 2)];
        return check.Relation switch
        {
            Relation.AtMost => ([.. equal, .. below], above),
            Relation.AtLeast => ([.. equal, .. above], below),
            Relation.Below => (below, [.. equal, .. above]),
            Relation.Above => (above, [.. equal, .. below]),
            Relation.Equals => (equal, [.. below, .. above]),
            _ => ([.. below, .. above], equal),
        };
    }

    private static (IEnumerable<object?> Passing, IEnumerable<object?> Tripping) Alike(SameCheck check, object? current, Spot spot)
    {
        var other = check.Other.ValuesFrom(spot).Values is [var value, ..] ? value : null;
        object?[] different = [Strange, current is bool flag ? !flag : null, 4242.0];
        return other is null ? ([], []) : check.Wanted ? ([other], different) : ([current, .. different], [other]);
    }

    private static object?[]? Items(object? current, double count)
    {
        var list = current as IReadOnlyList<object?> ?? ["x"];
        return count < 0 ? null : Enumerable.Range(0, (int)count).Select(index => index < list.Count ? list[index] : Another((list.Count > 0 ? list[^1] : null) ?? "x", index)).ToArray();
    }

    private static object? Another(object? item, int index) => item switch
    {
        string text => string.Create(CultureInfo.InvariantCulture, $"{text}{index}"),
        IReadOnlyDictionary<string, object?> map => map.ToDictionary(entry => entry.Key, entry => entry.Key is "name" or "id" or "ruleName" or "label" or "priority" ? Next(entry.Value, index) : entry.Value, StringComparer.Ordinal),
        _ => item,
    };

    private static object? Next(object? value, int index) => value switch
    {
        double number => number + 1000 + index,
        string text => string.Create(CultureInfo.InvariantCulture, $"{text}{index}"),
        _ => value,
    };

    private static IEnumerable<object?> Halves(object? current) =>
        current is IReadOnlyList<object?> { Count: > 0 } list ? [list.Take(1).ToArray(), list.Concat(list.Take(1)).ToArray(), list.Skip(1).ToArray()] : [];

    private static IEnumerable<object?> Twice(object? current) =>
        current is IReadOnlyList<object?> { Count: > 0 } list ? [list.Append(list[0]).ToArray(), list.Skip(1).Append(list[^1]).ToArray()] : [];

    private static string Block(object? current, double prefix)
    {
        var address = (current as string)?.Split('/')[0] ?? "10.0.0.0";
        return $"{address}/{prefix.ToString(CultureInfo.InvariantCulture)}";
    }

    private static IEnumerable<object?> Padded(object? current, JsonLengthCheck check)
    {
        if (current is string text && JsonText.TryRead(text, out var json) && json is IReadOnlyDictionary<string, object?> map && map.GetValueOrDefault("Statement") is IReadOnlyList<object?> statements)
        {
            var padded = statements.Append(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["Sid"] = new string('a', (int)check.Range.Most!.Value),
                ["Effect"] = "Deny",
                ["Action"] = "none:None",
                ["Resource"] = "*",
            });
            yield return JsonSerializer.Serialize(map.ToDictionary(entry => entry.Key, entry => entry.Key == "Statement" ? padded : entry.Value, StringComparer.Ordinal));
        }
    }

    private static IEnumerable<object?> Windows(object? current, WindowCheck check)
    {
        var text = current as string ?? "03:00-04:00";
        var start = text.Split('-')[0];
        var least = (int)(check.Minutes.Least ?? 30);
        var minute = string.Create(CultureInfo.InvariantCulture, $"{least - 1:00}");
        return start.Split(':').Length == 3
            ? [$"{start[..^2]}00-{start[..^2]}{minute}", "no window"]
            : [$"{start[..2]}:00-{start[..2]}:{minute}", "no window"];
    }

    private static string Daily(string window, object? current)
    {
        var parts = window.Split('-');
        return (current as string)?.Split(':').Length == 3 ? string.Join('-', parts.Select(part => part[^5..])) : window;
    }
}
