using YamlDotNet.RepresentationModel;

namespace Tests.Workflows;

/// <param name="Workflow">The one that it belongs to.</param>
/// <param name="Id">The key of the job, which other jobs need it by.</param>
/// <param name="Node">What stands there.</param>
internal sealed record Job(Workflow Workflow, string Id, YamlNode Node)
{
    /// <summary>The name of the check in a pull request, before a matrix is filled in.</summary>
    public string Name => Node.Text("name") ?? Id;

    public string Where => $"{Workflow.Name}: {Id}";

    public IReadOnlyList<string> Needs => Node.At("needs").Texts();

    public IReadOnlyList<Step> Steps => [.. Node.At("steps").Items().Select(step => new Step(step))];

    /// <summary>The environment as it is written, which may be an expression; null for none.</summary>
    public string? Environment => Node.Text("environment") ?? Node.At("environment").Text("name");

    /// <summary>The environments that it can run in: each choice of a dispatch, if it takes its own from there.</summary>
    public IReadOnlyList<string> Environments => Environment switch
    {
        null => [],
        "${{ inputs.stack }}" => Workflow.Root.At("on").At("workflow_dispatch").At("inputs").At("stack").At("options").Texts(),
        var name => [name],
    };

    /// <summary>What the matrix makes of the job: one row of values for each run, and one without values where there is no matrix.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows
    {
        get
        {
            var matrix = Node.At("strategy").At("matrix");
            var rows = matrix.At("include").Items().Select(Row).ToList();
            foreach (var (key, values) in matrix.Entries().Where(entry => entry.Key != "include"))
            {
                rows.AddRange(values.Texts().Select(value => new Dictionary<string, string>(StringComparer.Ordinal) { [key] = value }));
            }

            return rows.Count > 0 ? rows : [new Dictionary<string, string>(StringComparer.Ordinal)];
        }
    }

    private static Dictionary<string, string> Row(YamlNode node) =>
        node.Entries().ToDictionary(entry => entry.Key, entry => (entry.Value as YamlScalarNode)?.Value ?? "", StringComparer.Ordinal);
}
