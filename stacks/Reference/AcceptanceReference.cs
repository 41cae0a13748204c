using System.Globalization;
using System.Text;
using Infra.Acceptance;
using Infra.Acceptance.Questions;
using Stacks.Preview;

namespace Stacks.Reference;

/// <summary><c>docs/acceptance.md</c>: what AWS and GitHub demand, what is asked of the account, and what is not checked.</summary>
public static class AcceptanceReference
{
    private const string Head = """
        # What AWS and GitHub accept

        Written by `dotnet run --project stacks -- acceptance --output docs/acceptance.md`; a test says when it is not current.

        A plan that compiles still fails at AWS: a name that is one character too long, a Fargate size that does not exist, an alarm whose
        dimensions match no metric, which fails in silence. `preview` and `check` hold every resource of a plan to the constraints below, without
        an account and in the same second. What one does not keep is a refusal: it stops the pipeline, and says what AWS or GitHub would answer
        and how to mend it. Nobody can agree to one: AWS would refuse it all the same. What depends on a value that only the deployment will know
        is undecided, and counted. What only the account can answer is a question, with the command that answers it: neither an error nor a pass.
        So is a quota that AWS raises on request, where a plan goes beyond what everybody has.

        ## To add a constraint

        1. A row in the file of the type in `infra/Acceptance/Rows`, with an id that was never used, what AWS answers, when somebody would notice,
           how to mend it and where it is written ([the language](constraint-language.md)). What a row cannot say is a `CodedConstraint`, with the same face.
        2. A value that passes and one that trips exactly it: the tests make both from the row where they can, and list the rows that need a case
           by hand in `tests/Acceptance`.
        3. `dotnet run --project stacks -- acceptance --output docs/acceptance.md`.

        What nobody can check offline is a row of `infra/Acceptance/Questions`, if a command answers it, or of `infra/Acceptance/unchecked.tsv`.

        ## To refresh a list

        `preview` gives a notice when a file below is older than its shelf life. Compare it with what its refresh names, correct the values,
        set its `# checked` to the day, and write this page again. A plan that uses a value that is gone is refused from then on.
        """;

    /// <param name="constraints">All of them.</param>
    /// <param name="files">Everything that ages.</param>
    /// <param name="questions">What only the account or GitHub can answer.</param>
    /// <param name="uncheckedFacts">What is not checked.</param>
    /// <returns>Markdown for GitHub; it ends with a line break.</returns>
    public static string Write(IReadOnlyList<Constraint> constraints, IReadOnlyList<DatedFile> files, IReadOnlyList<KnownQuestion> questions, IReadOnlyList<UncheckedFact> uncheckedFacts)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        WriteFiles(text, files);
        WriteFigures(text, constraints);
        foreach (var type in constraints.GroupBy(constraint => constraint.Type, StringComparer.Ordinal).OrderBy(type => type.Key, StringComparer.Ordinal))
        {
            Write(text, type.Key, type.OrderBy(constraint => constraint.Id, StringComparer.Ordinal));
        }

        WriteQuestions(text, questions);
        WriteUnchecked(text, uncheckedFacts);
        return text.ToString();
    }

    /// <summary>Where the reference tells of a type: as GitHub makes it from the heading.</summary>
    public static string Anchor(string type) => $"#{string.Concat(type.ToLowerInvariant().Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_'))}";

    private static void WriteFiles(StringBuilder text, IReadOnlyList<DatedFile> files)
    {
        text.Append("\n| file | checked | good until | what gives it today |\n| --- | --- | --- | --- |\n");
        foreach (var file in files)
        {
            text.Append($"| `{file.Path}` | {Wording.Day(file.Checked)} | {Wording.Day(file.GoodUntil)} | {Text(file.Refresh)} |\n");
        }
    }

    private static void WriteFigures(StringBuilder text, IReadOnlyList<Constraint> constraints)
    {
        text.Append($"\n## What is checked\n\n{Wording.Count(constraints.Count, "constraint")} on {Wording.Count(constraints.DistinctBy(constraint => constraint.Type).Count(), "type")}. Without them:\n\n");
        text.Append("| noticed | constraints | |\n| --- | ---: | --- |\n");
        foreach (var noticed in Enum.GetValues<Noticed>())
        {
            var count = constraints.Count(constraint => constraint.Noticed == noticed).ToString(CultureInfo.InvariantCulture);
            text.Append($"| {AcceptanceWording.Word(noticed)} | {count} | {AcceptanceWording.Noticed(noticed)} |\n");
        }
    }

    private static void Write(StringBuilder text, string type, IEnumerable<Constraint> constraints)
    {
        text.Append($"\n### {type}\n\n");
        text.Append("| id | what it is about | what is demanded | what happens otherwise | noticed | how to mend it | source | checked |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var constraint in constraints)
        {
            text.Append($"| {constraint.Id} | {Cell(constraint.Property)} | {Text(constraint.Rule)} | {Text(constraint.Answer)} ");
            text.Append($"| {AcceptanceWording.Word(constraint.Noticed)} | {Text(constraint.Fix)} | {Text(constraint.Source)} | {(constraint.Checked is { } day ? Wording.Day(day) : "")} |\n");
        }
    }

    private static void WriteQuestions(StringBuilder text, IReadOnlyList<KnownQuestion> questions)
    {
        text.Append("\n## What only the account can answer\n\nA word in braces stands for what the resource says.\n\n");
        text.Append("| id | type | question | command | if the answer is the wrong one | source |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var question in questions)
        {
            text.Append($"| {question.Id} | {question.Type} | {Text(question.Asks)} | {Markdown.Cell(question.Command)} | {Text(question.Why)} | {Text(question.Source)} |\n");
        }
    }

    private static void WriteUnchecked(StringBuilder text, IReadOnlyList<UncheckedFact> facts)
    {
        text.Append("\n## What is not checked\n\n| type | what is demanded | why it is not checked | source |\n| --- | --- | --- | --- |\n");
        foreach (var fact in facts)
        {
            text.Append($"| {fact.Type} | {Text(fact.Fact)} | {Text(fact.Why)} | {Text(fact.Source)} |\n");
        }
    }

    /// <summary>A pattern is code: GitHub would take what stands between two dollars for a formula.</summary>
    private static string Text(string text) => text.AsSpan().ContainsAny('$', '^') ? Markdown.Cell(text) : Markdown.Prose(text);

    private static string Cell(string property) => property == Constraint.Itself ? "the resource" : Markdown.Cell(property);
}
