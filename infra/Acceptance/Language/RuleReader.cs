using System.Globalization;
using Infra.Acceptance.Language.Checks;

namespace Infra.Acceptance.Language;

/// <summary>Reads what a row demands: <c>is 0 or within 30..900</c>.</summary>
internal static class RuleReader
{
    private const string Or = " or ";
    private const string InThePlan = "in the plan";
    private const string IgnoringCase = "ignoring case";

    // The longest words first: "is not" before "is", "needs one of" before "needs".
    private static readonly (string Word, Func<string, Check> Read)[] Words =
    [
        ("length ", text => new LengthCheck(Range.Parse(text))),
        ("bytes ", text => new BytesCheck(Range.Parse(text))),
        ("matches ", text => new PatternCheck(text, Wanted: true)),
        ("lacks ", text => new PatternCheck(text, Wanted: false)),
        ("is not @", text => new FactCheck(text, Wanted: false)),
        ("is not ", text => new EnumCheck(text.Split('|'), Wanted: false)),
        ("is @", text => new FactCheck(text, Wanted: true)),
        ("is ", text => new EnumCheck(text.Split('|'), Wanted: true)),
        ("within ", text => new RangeCheck(Range.Parse(text))),
        ("multiple of ", text => new MultipleCheck(Scalar.Parse(text))),
        ("exactly one of ", text => new ChoiceCheck(References(text), new Range(1, 1), "exactly one")),
        ("at most one of ", text => new ChoiceCheck(References(text), new Range(null, 1), "at most one")),
        ("at least one of ", text => new ChoiceCheck(References(text), new Range(1, null), "at least one")),
        ("at most ", AtMost),
        ("at least ", text => new RelationCheck(Relation.AtLeast, Operand.Parse(text))),
        ("below ", text => new RelationCheck(Relation.Below, Operand.Parse(text))),
        ("above ", text => new RelationCheck(Relation.Above, Operand.Parse(text))),
        ("equals ", text => new RelationCheck(Relation.Equals, Operand.Parse(text))),
        ("differs from ", text => new RelationCheck(Relation.Differs, Operand.Parse(text))),
        ("same as ", text => new SameCheck(Reference.Parse(text), Wanted: true)),
        ("other than ", text => new SameCheck(Reference.Parse(text), Wanted: false)),
        ("count ", Count),
        ("includes ", text => new IncludesCheck(text)),
        ("unique per ", text => new PlanUniqueCheck(Keys(WithoutCase(text)), IsIgnoringCase(text))),
        ($"unique {InThePlan}", text => new PlanUniqueCheck([], IsIgnoringCase(text))),
        ("unique", text => new UniqueCheck(IsIgnoringCase(text))),
        ("required", _ => new PresenceCheck(Wanted: true)),
        ("forbidden", _ => new PresenceCheck(Wanted: false)),
        ("needs one of ", text => new CompanyCheck(References(text), Company.Any)),
        ("needs ", text => new CompanyCheck(References(text), Company.All)),
        ("conflicts ", text => new CompanyCheck(References(text), Company.None)),
        ("cidr canonical", _ => new CanonicalCidrCheck()),
        ("cidr ", text => new CidrCheck(Range.Parse(text))),
        ("json object", _ => new JsonCheck(IsList: false)),
        ("json list", _ => new JsonCheck(IsList: true)),
        ("json length ", text => new JsonLengthCheck(Range.Parse(text))),
        ("arn", Arn),
        ("window ", text => new WindowCheck(Range.Parse(text))),
        ("apart from ", text => new ApartCheck(Reference.Parse(text))),
        ("cron", _ => new CronCheck()),
    ];

    /// <summary>The words that rules begin with.</summary>
    public static IEnumerable<string> Beginnings => Words.Select(word => word.Word);

    /// <exception cref="FormatException">It is no rule.</exception>
    public static Check Read(string text)
    {
        var checks = new List<Check>();
        for (var rest = text; rest.Length > 0;)
        {
            // A pattern may hold any words, and so ends the cell.
            var end = rest.StartsWith("matches ", StringComparison.Ordinal) || rest.StartsWith("lacks ", StringComparison.Ordinal) ? -1 : rest.IndexOf(Or, StringComparison.Ordinal);
            checks.Add(One(end < 0 ? rest : rest[..end]));
            rest = end < 0 ? "" : rest[(end + Or.Length)..];
        }

        return checks.Count switch
        {
            0 => throw new FormatException("it demands nothing"),
            1 => checks[0],
            _ => new AnyCheck(checks),
        };
    }

    private static Check One(string text)
    {
        foreach (var (word, read) in Words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return read(text[word.Length..]);
            }
        }

        throw new FormatException($"'{text}' is not a rule; rules begin with one of: {string.Join(", ", Words.Select(pair => pair.Word.Trim()))}");
    }

    private static Check AtMost(string text)
    {
        var (number, rest) = text.Split(' ', 2) is [var first, var second] ? (first, second) : (text, "");
        return rest == InThePlan || rest.StartsWith("per ", StringComparison.Ordinal)
            ? new PlanCountCheck(int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture), rest == InThePlan ? [] : Keys(rest[4..]))
            : new RelationCheck(Relation.AtMost, Operand.Parse(text));
    }

    private static CountCheck Count(string text) => text.Split(" where ", 2) is [var range, var where]
        ? new CountCheck(Range.Parse(range), Condition.Parse(where))
        : new CountCheck(Range.Parse(text), Condition.Always);

    private static ArnCheck Arn(string text) => text.Trim().Split(':') switch
    {
        [""] => new ArnCheck(null, null),
        [var service] => new ArnCheck(service, null),
        [var service, var resource] => new ArnCheck(service, resource),
        _ => throw new FormatException($"'arn{text}' is not a rule; write it like arn kms:key"),
    };

    private static Reference[] References(string text) => [.. text.Split('|').Select(Reference.Parse)];

    private static Reference[] Keys(string text) => [.. text.Split(',').Select(Reference.Parse)];

    private static bool IsIgnoringCase(string text) => text.EndsWith(IgnoringCase, StringComparison.Ordinal);

    private static string WithoutCase(string text) => IsIgnoringCase(text) ? text[..^IgnoringCase.Length].TrimEnd() : text;
}
