using FsCheck;
using FsCheck.Fluent;
using Infra.Plans;
using Infra.Policies;
using Infra.Recording;
using Infra.Settings;
using Stacks;

namespace Tests.Properties;

/// <summary>What holds for any stack file, however odd.</summary>
public sealed class SettingsProperties
{
    private const int Trees = 400;
    private const string Budgeted = "MONEY-05";

    /// <summary>The same trees in every run, so that a failure is there for whoever looks next.</summary>
    private static readonly Config Same = Config.QuickThrowOnFailure.WithMaxTest(Trees).WithReplay(20261121UL, 1UL);

    [Fact]
    public void Every_stack_file_plans_within_the_policies_or_is_refused_by_a_key()
    {
        var planned = 0;
        Prop.ForAll(Changes.Stacks, stack =>
        {
            if (Read(stack) is { } settings)
            {
                // Whether the budget pays for it is for its owner to say, and for a policy to hold; the file is sound without.
                Assert.Empty(PolicyCatalog.Check(PlanOf(stack, settings)).Where(violation => violation.Policy.Id != Budgeted).Select(violation => $"{stack}: {violation.Policy.Id} {violation.Resource}"));
                planned++;
            }
        }).Check(Same);

        // A property that holds because everything is refused says nothing.
        Assert.InRange(planned, Trees / 4, Trees - 1);
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
