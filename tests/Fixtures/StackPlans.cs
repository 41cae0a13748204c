using Infra.Plans;
using Infra.Policies;
using Infra.Recording;
using Infra.Settings;
using Stacks;
using Stacks.Configuration;
using Stacks.Planning;
using Tests.Acceptance.Proof;

namespace Tests.Fixtures;

/// <summary>Plans every real stack once for all tests of the collection "plans", and variations of a stack when a test asks.</summary>
public sealed class StackPlans : IAsyncLifetime
{
    private readonly StackFiles _files = StackFiles.Find();
    private readonly Dictionary<string, StackPlan> _plans = new(StringComparer.Ordinal);

    public Plan Staging => _plans["staging"].Plan;

    public Plan Production => _plans["production"].Plan;

    /// <summary>The plan that constraints are tried on, made once; see <see cref="ProofPlan"/>.</summary>
    public Plan Proof => field ??= ProofPlan.Of(Production);

    /// <summary>The plan of a stack by its name.</summary>
    public Plan Of(string stack) => _plans[stack].Plan;

    /// <summary>Every stack that has a file, ordered by name.</summary>
    public IReadOnlyList<Plan> All => [.. _plans.Values.Select(stack => stack.Plan)];

    public async Task InitializeAsync()
    {
        foreach (var stack in _files.Stacks)
        {
            _plans.Add(stack, await StackPlanner.PlanAsync(_files, stack));
        }

        Assert.NotEmpty(_plans);
        // Policies are made once: mutation testing would take the test that happens to be first for the only one that looks at them.
        Assert.NotEmpty(PolicyCatalog.All);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The text of a stack file.</summary>
    public string Text(string stack) => File.ReadAllText(_files.Settings(stack));

    /// <summary>The plan of a stack whose file has other texts in it. Each text must be there, or nothing would be varied.</summary>
    public Task<Plan> VaryAsync(string stack, params IReadOnlyList<(string Text, string Replacement)> changes) =>
        PlanAsync(stack, changes.Aggregate(Text(stack), (text, change) =>
        {
            Assert.Contains(change.Text, text, StringComparison.Ordinal);
            return text.Replace(change.Text, change.Replacement, StringComparison.Ordinal);
        }));

    /// <summary>The plan of a stack with the text of a stack file that need not exist.</summary>
    public static Task<Plan> PlanAsync(string stack, string text)
    {
        var settings = StackSettingsReader.Read(YamlConfigValues.Parse($"Pulumi.{stack}.yaml", text, "infra"));
        return PlanRecorder.RecordAsync("infra", stack, settings.Region, options => new Platform(settings, options));
    }
}
