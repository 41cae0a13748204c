using Infra.Acceptance;
using Infra.Settings;

namespace Stacks.Preview;

/// <summary>What AWS and GitHub would say, in the words of every form. Texts of a plan come out in one line, and cut where they are long.</summary>
internal static class AcceptanceWording
{
    // More of a value than this says nothing more about it.
    private const int LongestValue = 160;

    // A list of allowed values may have hundreds.
    private const int LongestRule = 400;

    /// <summary>What a plan came to, without its end.</summary>
    public static string Verdict(AcceptanceReport report) =>
        $"{(report.IsRefused ? $"{Refusals(report)}, which stop{(report.Refusals.Count == 1 ? "s" : "")} the pipeline" : "nothing refused")}"
        + (report.Undecided.Count == 0 ? "" : $"; {report.Undecided.Count} undecided");

    public static string Refusals(AcceptanceReport report) => Wording.Count(report.Refusals.Count, "refusal by AWS or GitHub");

    /// <summary>How many things nobody can say yet, of how many resources.</summary>
    public static string Undecided(AcceptanceReport report) =>
        $"{Wording.Count(report.Undecided.Count, "demand")} on {Wording.Count(report.Undecided.DistinctBy(open => open.Urn).Count(), "resource")} that nobody can judge yet";

    /// <summary>The value and what is wrong with it: <c>iops is 1000, but must be 12000 or more</c>.</summary>
    public static string Found(Refusal refusal)
    {
        const string But = "but ";
        var problem = Line(refusal.Problem, LongestRule);
        var isContrast = problem.StartsWith(But, StringComparison.Ordinal);
        return refusal.Value is { Length: > 0 } value
            ? $"{Line(refusal.Property, LongestValue)} is {Line(value, LongestValue)}, {(problem.StartsWith("must ", StringComparison.Ordinal) ? But : "")}{problem}"
            : $"{(refusal.Property is "" or Constraint.Itself ? "" : $"{Line(refusal.Property, LongestValue)}: ")}{(isContrast ? problem[But.Length..] : problem)}";
    }

    /// <summary>What is demanded, where <see cref="Found"/> does not say it already.</summary>
    public static string? FurtherRule(Refusal refusal) => refusal.Problem.Contains(refusal.Constraint.Rule, StringComparison.Ordinal) ? null : Rule(refusal.Constraint);

    /// <summary>What is demanded of what: <c>allocatedStorage must be between 20 and 65536</c>.</summary>
    public static string Rule(Constraint constraint) =>
        $"{(constraint.Property == Constraint.Itself ? "the resource" : Line(constraint.Property, LongestValue))} {Line(constraint.Rule, LongestRule)}";

    /// <summary>Whether somebody would notice without this, as the end of a sentence.</summary>
    public static string Noticed(Noticed noticed) => noticed switch
    {
        Infra.Acceptance.Noticed.Preview => "pulumi preview says so too",
        Infra.Acceptance.Noticed.Apply => "noticed in the middle of an update",
        Infra.Acceptance.Noticed.Start => "noticed when tasks do not start",
        Infra.Acceptance.Noticed.Never => "nobody would notice",
        _ => "every later plan would want to change it again",
    };

    /// <summary>As the outputs for programs have it.</summary>
    public static string Word(Noticed noticed) => noticed.ToString().ToLowerInvariant();

    /// <summary>What a file or a person called something, in one line.</summary>
    public static string Line(string text) => Line(text, int.MaxValue);

    private static string Line(string text, int longest) =>
        Printable.Lines(text.Length <= longest ? text : $"{text[..longest]}... ({text.Length} characters)").Replace("\n", "\\n", StringComparison.Ordinal);
}
