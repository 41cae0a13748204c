using Infra.Acceptance;
using Infra.Acceptance.Questions;
using Infra.Plans;
using Infra.Policies;
using Infra.Recording;
using Tests.Acceptance.Proof;
using Tests.Fixtures;

namespace Tests.Acceptance.Questions;

/// <summary>That what nobody can know offline is asked, once, with a command that can be pasted.</summary>
[Collection("plans")]
public sealed class QuestionTests(StackPlans plans)
{
    private const string Head = "id\ttype\twhen\tasks\twhy\tcommand\tsource\n";

    private static readonly string[] Reading = ["describe-", "get-", "head-", "list-"];

    [Fact]
    public void Every_question_is_about_a_type_that_the_platform_knows() =>
        Findings.None(QuestionTable.Ours.All.Where(row => !ResourceSchema.Platform.Types.Contains(row.Type)).Select(row => $"{row.Id}: {row.Type}"));

    [Fact]
    public void Every_command_only_reads() => Findings.None(QuestionTable.Ours.All
        .Where(row => row.Command.Split(' ') is not (["gh", "api", _, "--jq", ..] or ["aws", _, _, ..])
            || (row.Command.StartsWith("aws ", StringComparison.Ordinal) && !Reading.Any(verb => row.Command.Split(' ')[2].StartsWith(verb, StringComparison.Ordinal))))
        .Select(row => $"{row.Id}: {row.Command}"));

    [Fact]
    public void A_stack_asks_each_command_once_and_in_order()
    {
        var questions = AcceptanceReport.Of(plans.Production).Questions;
        Assert.Equal(questions.Count, questions.DistinctBy(question => question.Command).Count());
        Assert.Equal(questions.Select(question => question.Id).Order(StringComparer.Ordinal), questions.Select(question => question.Id));
        Assert.Contains(questions, question => question.Command == "aws iam list-open-id-connect-providers");
        Assert.Contains(questions, question => question.Command == "gh api orgs/acme --jq .plan.name");
    }

    [Fact]
    public void No_command_has_a_placeholder_left_nor_the_account_of_the_examples() =>
        Assert.All(AcceptanceReport.Of(plans.Production).Questions, question =>
        {
            Assert.DoesNotContain('{', question.Command.Replace("{Name", "", StringComparison.Ordinal));
            Assert.DoesNotContain(AwsAccount.Id, question.Command, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData("shop-production-www", "aws s3api head-bucket --bucket shop-production-www --region eu-west-1")]
    [InlineData("shop-111122223333", "aws s3api head-bucket --bucket shop-ACCOUNT --region eu-west-1")]
    [InlineData("a b", "aws s3api head-bucket --bucket \"a b\" --region eu-west-1")]
    [InlineData("a; rm -rf /", "aws s3api head-bucket --bucket BUCKET --region eu-west-1")]
    [InlineData("--endpoint-url", "aws s3api head-bucket --bucket BUCKET --region eu-west-1")]
    [InlineData("ghp_0123456789abcdefghijklmnopqrstuvwxyz", "aws s3api head-bucket --bucket BUCKET --region eu-west-1")]
    public void A_value_is_put_into_a_command_only_where_a_shell_takes_it_for_a_word(string bucket, string command) => Assert.Equal(command, Asked("bucket present", bucket).Single().Command);

    [Fact]
    public void What_is_secret_or_not_known_yet_stays_a_word_in_capitals()
    {
        Assert.EndsWith("--bucket BUCKET --region eu-west-1", Asked("-", Secret.Value).Single().Command, StringComparison.Ordinal);
        Assert.EndsWith("--bucket BUCKET --region eu-west-1", Asked("bucket starts shop", Unknown.Value).Single().Command, StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_decides_who_asks() => Assert.Empty(Asked("bucket starts other", "shop-production-www"));

    [Fact]
    public void What_goes_beyond_a_quota_that_AWS_raises_is_asked_and_not_refused()
    {
        var plan = Enumerable.Range(1, 61).Aggregate(plans.Production, (with, number) => with.With(ProofPlan.Sample(
            ResourceTypes.IngressRule,
            $"port-{number}",
            new Dictionary<string, object?> { ["cidrIpv4"] = "10.30.0.0/16", ["description"] = "One of many", ["fromPort"] = number, ["ipProtocol"] = "tcp", ["securityGroupId"] = "sg-cache-sg", ["toPort"] = number })));
        var report = AcceptanceReport.Of(plan);
        Assert.Empty(report.Refusals);
        var question = Assert.Single(report.Questions, question => question.Id == "GROUP-RULES-01");
        Assert.Equal("cache-sg", question.Resource);
        Assert.Contains("must have no more than 60 inbound rules", question.Asks, StringComparison.Ordinal);
        Assert.EndsWith("--region eu-west-1", question.Command, StringComparison.Ordinal);
        Assert.DoesNotContain(AcceptanceReport.Of(plans.Production).Questions, other => other.Id == question.Id);
    }

    [Theory]
    [InlineData("A-01\taws:s3/bucket:Bucket\t-\tasks\twhy\tcommand\t ", "line 2: a cell is empty")]
    [InlineData("A-01\taws:s3/bucket:Bucket\tnonsense\tasks\twhy\tcommand\tsource", "line 2: 'nonsense' is not a condition")]
    [InlineData("A-01\tt\t-\ta\tw\tc\ts\nA-01\tt\t-\ta\tw\tc\ts", "line 3: A-01 stands there twice")]
    public void A_row_that_cannot_be_read_is_named(string rows, string problem) =>
        Assert.Contains(problem, Assert.Throws<FormatException>(() => QuestionTable.Read($"{Head}{rows}\n")).Message, StringComparison.Ordinal);

    private IReadOnlyList<Question> Asked(string when, object bucket)
    {
        var sample = ProofPlan.Sample(ResourceTypes.Bucket, "sample", new Dictionary<string, object?>());
        var plan = plans.Production with { Resources = [sample with { Inputs = new Dictionary<string, object?> { ["bucket"] = bucket, ["region"] = "eu-west-1" } }] };
        return QuestionTable.Read($"{Head}A-01\t{ResourceTypes.Bucket}\t{when}\tIs it free?\tIt may not be.\taws s3api head-bucket --bucket {{bucket}} --region {{region}}\ta page\n").Of(plan, []);
    }
}
