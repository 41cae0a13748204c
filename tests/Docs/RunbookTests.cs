using Infra.Naming;
using Infra.Plans;
using Infra.Policies;
using Infra.Settings;
using Tests.Fixtures;
using Tests.Workflows;

namespace Tests.Docs;

/// <summary>Whatever tells somebody leads to a runbook that is there, and no runbook lies where nobody finds it.</summary>
[Collection("plans")]
public sealed class RunbookTests(StackPlans plans)
{
    private static readonly string Folder = RepositoryFiles.PathOf(Runbooks.Folder);

    private static readonly Runbooks Production = new(new RepositoryName("acme", "shop"), "production");

    private static IEnumerable<string> Files => Directory.GetFiles(Folder, "*.md").Select(Path.GetFileNameWithoutExtension).OfType<string>();

    [Fact]
    public void Every_alarm_leads_to_one() => Assert.All(Alarms, alarm =>
        Assert.Contains(Files, file => alarm.Text("alarmDescription")!.EndsWith($" Runbook: {Production.Link(file)}", StringComparison.Ordinal)));

    [Fact]
    public void Every_event_leads_to_one() => Assert.All(plans.Production.All(ResourceTypes.EventTarget), target =>
        Assert.Contains(Files, file => target.Text("inputTransformer.inputTemplate")!.Contains($" {Production.Link(file)}", StringComparison.Ordinal)));

    [Fact]
    public void Every_one_is_named_by_something_and_listed()
    {
        var told = Told;
        var named = string.Join('\n', (string[])
        [
            RepositoryFiles.Text("docs/platform.md"),
            .. WorkflowFiles.Workflows.Select(workflow => workflow.Text),
            // Who reads one of these has been told something.
            .. told.Select(file => RepositoryFiles.Text($"{Runbooks.Folder}/{file}.md").Replace("](", $"]({Runbooks.Folder}/", StringComparison.Ordinal)),
        ]);
        Assert.All(Files.Where(file => file != "README"), file => Assert.True(
            told.Contains(file, StringComparer.Ordinal) || named.Contains($"runbooks/{file}.md", StringComparison.Ordinal), $"nothing names {file}"));
        Assert.All(Files.Where(file => file != "README"), file =>
            Assert.Contains($"({file}.md)", RepositoryFiles.Text($"{Runbooks.Folder}/README.md"), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_one_says_what_it_means_what_to_look_at_and_how_to_mend_it() => Assert.All(Told.Where(file => file != "README"), file =>
    {
        var text = File.ReadAllText(Path.Combine(Folder, $"{file}.md")).ReplaceLineEndings("\n");
        Assert.All((string[])["# ", "## What it means", "## Look first", "## Mend", "## Prevent"], part => Assert.Contains($"\n{part}", $"\n{text}", StringComparison.Ordinal));
    });

    [Fact]
    public void Their_commands_are_the_same_in_bash_and_PowerShell() => Assert.All(Told, file =>
        Assert.All(Commands(file), command =>
        {
            Assert.Matches("^ *(aws|pulumi|gh|dotnet run --project stacks --) ", command);
            Assert.DoesNotContain('$', command);
            Assert.DoesNotContain('`', command);
            Assert.DoesNotContain('\'', command);
            Assert.False(command.EndsWith('\\'), command);
        }));

    [Theory]
    [InlineData("main", "https://github.com/acme/shop/blob/main/docs/runbooks/x.md")]
    [InlineData("release/1#2", "https://github.com/acme/shop/blob/release/1%232/docs/runbooks/x.md")]
    public void A_link_leads_to_the_branch_of_the_stack(string branch, string link) =>
        Assert.Equal(link, new Runbooks(new RepositoryName("acme", "shop"), branch).Link("x"));

    /// <summary>Those that the stack itself or a workflow sends people to; the others are read by who wants to change something.</summary>
    private string[] Told
    {
        get
        {
            var texts = string.Join('\n', Alarms.Select(alarm => alarm.Text("alarmDescription"))
                .Concat(plans.Production.All(ResourceTypes.EventTarget).Select(target => target.Text("inputTransformer.inputTemplate")))
                .Append(plans.Production.Only(ResourceTypes.Dashboard).Text("dashboardBody")));
            return
            [
                .. Files.Where(file => texts.Contains(Production.Link(file), StringComparison.Ordinal)
                    || WorkflowFiles.Workflows.Any(workflow => workflow.Text.Contains($"{Runbooks.Folder}/{file}.md", StringComparison.Ordinal))),
            ];
        }
    }

    private PlannedResource[] Alarms => [.. plans.Production.All(ResourceTypes.Alarm), .. plans.Production.All(ResourceTypes.CompositeAlarm)];

    private static IEnumerable<string> Commands(string file)
    {
        var inside = false;
        foreach (var line in File.ReadLines(Path.Combine(Folder, $"{file}.md")))
        {
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                inside = !inside;
            }
            else if (inside)
            {
                yield return line;
            }
        }
    }
}
