using Infra.Acceptance.Language;
using Infra.Plans;

namespace Infra.Acceptance.Questions;

/// <summary>The questions of <c>infra/Acceptance/Questions</c>: what nobody can know offline, with the command that answers it.</summary>
internal sealed class QuestionTable
{
    private const string Columns = "id\ttype\twhen\tasks\twhy\tcommand\tsource";
    private const string Always = "-";

    private static readonly Lazy<QuestionTable> Embedded = new(() => new QuestionTable([.. EmbeddedTable.In("Questions", Columns).SelectMany(Rows)]));

    private readonly ILookup<string, QuestionRow> _byType;

    private QuestionTable(IReadOnlyList<QuestionRow> all)
    {
        All = all;
        _byType = all.ToLookup(row => row.Type, StringComparer.Ordinal);
    }

    /// <summary>The table of this repository.</summary>
    public static QuestionTable Ours => Embedded.Value;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<QuestionRow> All { get; }

    /// <exception cref="FormatException">Names the line, and what is wrong with it.</exception>
    public static QuestionTable Read(string text) => new([.. Rows(EmbeddedTable.Read("questions.tsv", text, Columns))]);

    /// <summary>Whether an account may have more than everybody has.</summary>
    /// <param name="constraint">What everybody has.</param>
    /// <param name="command">The command that shows the quota.</param>
    /// <param name="resource">What goes beyond it.</param>
    /// <param name="plan">The plan it is of.</param>
    /// <param name="problem">By how much, as the end of a sentence.</param>
    public static Question OfQuota(Constraint constraint, string command, PlannedResource resource, Plan plan, string problem) => new(
        constraint.Id,
        resource.Urn,
        resource.Name,
        $"Has AWS raised the quota for {resource.Name}: it {constraint.Rule}, {problem}?",
        constraint.Answer,
        new QuestionWords(resource, plan).Command(command),
        constraint.Source);

    /// <summary>What a plan raises, ordered by id and command (ordinal). What one command answers is asked once, by the first of its ids.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="quotas">What goes beyond what everybody has: it is asked whatever else its command answers.</param>
    public IReadOnlyList<Question> Of(Plan plan, IReadOnlyList<Question> quotas)
    {
        var asked = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var resource in plan.Resources)
        {
            foreach (var row in _byType[resource.Type])
            {
                // Whether it is raised may be known only once it is deployed: it is asked then.
                var (holds, missing) = row.When.For(Spot.Root(resource));
                if (holds || missing is not null)
                {
                    var words = new QuestionWords(resource, plan);
                    var command = words.Command(row.Command);
                    if (!asked.TryGetValue(command, out var other) || string.CompareOrdinal(row.Id, other.Id) < 0)
                    {
                        asked[command] = new Question(row.Id, resource.Urn, resource.Name, words.Sentence(row.Asks), row.Why, command, row.Source);
                    }
                }
            }
        }

        var beyond = quotas.Select(question => question.Command).ToHashSet(StringComparer.Ordinal);
        return [.. asked.Values.Where(question => !beyond.Contains(question.Command)).Concat(quotas.DistinctBy(question => (question.Id, question.Urn))).OrderBy(question => question.Id, StringComparer.Ordinal).ThenBy(question => question.Command, StringComparer.Ordinal)];
    }

    private static IEnumerable<QuestionRow> Rows(EmbeddedTable table)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, cells) in table.Rows)
        {
            var row = Row(table, line, cells);
            yield return seen.Add(row.Id) ? row : throw table.Wrong(line, $"{row.Id} stands there twice");
        }
    }

    private static QuestionRow Row(EmbeddedTable table, int line, string[] cells)
    {
        if (cells.Any(string.IsNullOrWhiteSpace))
        {
            throw table.Wrong(line, "a cell is empty");
        }

        try
        {
            return new QuestionRow
            {
                Id = cells[0],
                Type = cells[1],
                When = cells[2] == Always ? Condition.Always : Condition.Parse(cells[2]),
                Asks = cells[3],
                Why = cells[4],
                Command = cells[5],
                Source = cells[6],
            };
        }
        catch (FormatException exception)
        {
            throw table.Wrong(line, exception.Message);
        }
    }
}
