using YamlDotNet.RepresentationModel;

namespace Tests.Workflows;

/// <summary>A workflow, or an action of this repository, which has steps and no jobs.</summary>
/// <param name="Name">The name of the file, or of the action's folder.</param>
/// <param name="Text">The file as it is written, with its comments.</param>
/// <param name="Root">The same, read.</param>
internal sealed record Workflow(string Name, string Text, YamlMappingNode Root)
{
    public static Workflow Parse(string name, string text) => new(name, text, Yaml.Parse(text));

    /// <summary>What starts it: <c>pull_request</c>.</summary>
    public IReadOnlyList<string> Triggers => Root.At("on") is YamlMappingNode map ? [.. map.Entries().Select(entry => entry.Key)] : Root.At("on").Texts();

    public IReadOnlyList<Job> Jobs => [.. Root.At("jobs").Entries().Select(entry => new Job(this, entry.Key, entry.Value))];

    /// <summary>The job of an id; fails if there is none.</summary>
    public Job Job(string id) => Assert.Single(Jobs, job => job.Id == id);

    public bool IsAction => Root.At("runs") is not null;

    /// <summary>The steps of all jobs, or of the action.</summary>
    public IReadOnlyList<Step> Steps => IsAction ? [.. Root.At("runs").At("steps").Items().Select(step => new Step(step))] : [.. Jobs.SelectMany(job => job.Steps)];
}
