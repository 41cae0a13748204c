using FsCheck;
using FsCheck.Fluent;
using Infra.Acceptance;
using Infra.Plans;
using Infra.Policies;
using Infra.Recording;
using Infra.Settings;
using Stacks;

namespace Tests.Properties;

/// <summary>What holds for any stack file, however odd.</summary>
public sealed class SettingsProperties
{
    private const int Edited = 330;
    private const int Led = 400;
    private const int Least = 500;
    private const string Budgeted = "MONEY-05";

    /// <summary>The same trees in every run, so that a failure is there for whoever looks next.</summary>
    private static readonly Config Same = Config.QuickThrowOnFailure.WithReplay(20261121UL, 1UL);

    [Fact]
    public void Every_stack_file_that_is_read_gives_a_plan_that_AWS_and_GitHub_accept_within_the_policies()
    {
        var edited = Generated(Changes.Stacks, Edited);
        var led = Generated(Features.Stacks.ToArbitrary(), Led);

        var told = edited.Select(stack => (stack, asksPolicies: true))
            // Policies look at the first ones alone: they take half as long as all the rest.
            .Concat(led.Select(stack => (stack, asksPolicies: false)))
            .AsParallel().AsOrdered().Select(tree => Told(tree.stack, tree.asksPolicies)).ToArray();

        Assert.Empty(told.SelectMany(problems => problems ?? []));
        // A property that holds because everything is refused says nothing, and neither does one for which nothing is.
        Assert.InRange(told.Count(problems => problems is not null), Least, told.Length - 1);
        Assert.Contains(null, told[..Edited]);
        Assert.Contains(null, told[Edited..]);
    }

    private static List<ChangedFile> Generated(Arbitrary<ChangedFile> stacks, int count)
    {
        var trees = new List<ChangedFile>(count);
        Prop.ForAll(stacks, trees.Add).Check(Same.WithMaxTest(count));
        return trees;
    }

    /// <summary>What speaks against the plan of a stack file; null for a file that is refused.</summary>
    private static IReadOnlyList<string>? Told(ChangedFile stack, bool asksPolicies)
    {
        if (Read(stack) is not { } settings)
        {
            return null;
        }

        var plan = PlanOf(stack, settings);
        var report = AcceptanceReport.Of(plan);
        return
        [
            .. report.Refusals.Select(refusal => $"{stack}: {refusal.Constraint.Id} {refusal.Resource}: {refusal.Says}"),
            .. report.Undecided.Select(undecided => $"{stack}: {undecided.Constraint.Id} {undecided.Resource} is undecided: {undecided.Missing}"),
            // Whether the budget pays for it is for its owner to say, and for a policy to hold; the file is sound without.
            .. asksPolicies
                ? PolicyCatalog.Check(plan).Where(violation => violation.Policy.Id != Budgeted).Select(violation => $"{stack}: {violation.Policy.Id} {violation.Resource}")
                : [],
        ];
    }

    /// <summary>The settings; null when they are refused, each problem by a key and in a sentence.</summary>
    private static StackSettings? Read(ChangedFile stack)
    {
        try
        {
            return StackSettingsReader.Read(stack);
        }
        catch (SettingsException refusal)
        {
            Assert.All(refusal.Problems, problem => Assert.False(string.IsNullOrWhiteSpace(problem.Key) || problem.Text.Length == 0, $"{stack}: {problem}"));
            return null;
        }
    }

    private static Plan PlanOf(ChangedFile stack, StackSettings settings) => PlanRecorder
        .RecordAsync("infra", stack.Stack, settings.Region, options => new Platform(settings, options)).GetAwaiter().GetResult();
}
