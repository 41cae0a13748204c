using Infra.Plans;

namespace Tests.Plans;

public sealed class PlanTextTests
{
    private const string Expected = """
        plan of staging of platform, format 2: 4 resources in 1 component

        https  aws:lb/listener:Listener  (retain on delete; delete before replace)
            defaultActions:
              - forward:
                  targetGroups:
                    - arn: arn:tg
                      weight: 0.5
                order: 1
                type: forward
              - type: fixed-response
            port: 443

        token  random:index/randomPassword:RandomPassword
            keepers: [secret]
            length: 32
            list:
              - "a: b"
              - null
              - [secret]
              - - x
            none: []
            nothing: {}
            script: |
              | set -e
              |
              |   run
              |
            word: "true"

        database  infra:data:PostgresDatabase
          database-instance  aws:rds/instance:Instance  (protect; depends on database-subnets, "odd name"; ignore changes of engineVersion; may take: create 45 min)
              allocatedStorage: 20
              identifier: "007"
              multiAz: false
              tags:
                Name: database
                team.owner: data
              vpcSecurityGroupIds:
                - sg-1
                - sg-2
          database-policy  aws:iam/rolePolicy:RolePolicy
              policy: <json>
                Version: 2012-10-17
                Statement:
                  - Effect: Allow
                    Action:
                      - s3:GetObject
                      - s3:PutObject
                    Resource: *
                    Limit: 12345678901234567890

        outputs  pulumi:pulumi:Stack
            password: [secret]
            url: https://staging.example.com

        end of the plan

        """;

    [Fact]
    public void A_plan_reads_as_a_tree_of_components_with_their_resources() => Assert.Equal(Expected, PlanText.Write(SamplePlan.Value));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("[secret]", "\"[secret]\"")]
    [InlineData("<json>", "\"<json>\"")]
    [InlineData("|", "\"|\"")]
    [InlineData("1e3", "\"1e3\"")]
    [InlineData("{}", "\"{}\"")]
    [InlineData(" blank", "\" blank\"")]
    [InlineData("blank ", "\"blank \"")]
    [InlineData("\"quoted\"", "\"\\\"quoted\\\"\"")]
    [InlineData("tab\there", "\"tab\\there\"")]
    [InlineData("ends in blank \nline", "\"ends in blank \\nline\"")]
    [InlineData("right\u202Eleft", "\"right\\u202Eleft\"")]
    [InlineData("{ not json", "{ not json")]
    [InlineData("- dash", "- dash")]
    [InlineData("key: value # no comment", "key: value # no comment")]
    [InlineData("arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket/*")]
    [InlineData("Größe", "Größe")]
    public void A_text_is_quoted_only_where_it_could_be_mistaken(string value, string shown)
    {
        var text = PlanText.Write(SamplePlan.Value.With("https", "sslPolicy", value));

        Assert.Contains($"\n    port: 443\n    sslPolicy: {shown}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("- dash", "\"- dash\"")]
    [InlineData("key: value", "\"key: value\"")]
    [InlineData("key:", "\"key:\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("s3:Get*", "s3:Get*")]
    public void A_list_quotes_what_would_read_as_a_part(string value, string shown)
    {
        var text = PlanText.Write(SamplePlan.Value.With("https", "alpnPolicy", new[] { value }));

        Assert.Contains($"\n    alpnPolicy:\n      - {shown}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_plans_made_in_another_order_give_equal_text()
    {
        var plan = SamplePlan.Value;
        var shuffled = plan with { Resources = [.. plan.Resources.Reverse()] };

        Assert.Equal(PlanText.Write(plan), PlanText.Write(shuffled));
    }

    [Fact]
    public void A_text_reads_back_as_the_plan_that_was_written()
    {
        var read = PlanText.Read(Expected);

        Assert.Equal(PlanJson.Write(SamplePlan.Value), PlanJson.Write(read));
    }

    [Fact]
    public void A_json_text_comes_back_with_its_order_and_every_digit()
    {
        var read = PlanText.Read(PlanText.Write(SamplePlan.Value.With("database-policy", "policy", $"  {SamplePlan.Policy} ")));

        Assert.Equal(SamplePlan.Policy, read.ByName("database-policy").Text("policy"));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("1e3")]
    [InlineData("key: value")]
    [InlineData("- dash")]
    [InlineData("  an \"odd\" \\ text: ")]
    [InlineData("right\u202Eleft")]
    [InlineData("line\nline\n")]
    [InlineData("x  a:b:c")]
    [InlineData("[secret]")]
    [InlineData("Größe 🦊")]
    public void A_text_that_could_be_mistaken_comes_back_as_itself(string text)
    {
        var value = new Dictionary<string, object?> { [text] = new object?[] { text, new[] { text, "b" }, new Dictionary<string, object?> { [text] = text, ["z"] = text } } };
        var plan = SamplePlan.Value.With("https", "odd", value)
            .With(SamplePlan.Resource("aws:sns/topic:Topic", text, null, new { name = text }) with { DependsOn = [text, "b"], IgnoreChanges = ["a", text] });

        Assert.Equal(PlanJson.Write(plan), PlanJson.Write(PlanText.Read(PlanText.Write(plan))));
    }

    [Fact]
    public void A_text_checked_out_with_the_line_ends_of_windows_is_the_same() =>
        Assert.Equal(PlanText.Write(SamplePlan.Value), PlanText.Write(PlanText.Read(Expected.ReplaceLineEndings("\r\n"))));

    [Fact]
    public void No_cut_of_a_text_reads_as_a_plan() =>
        Assert.All(
            Enumerable.Range(0, Expected.Length - 1),
            length => Assert.Throws<PlanFormatException>(() => PlanText.Read(Expected[..length])));

    [Fact]
    public void The_first_format_which_had_no_last_line_is_still_read()
    {
        var first = Expected.Replace(", format 2:", ":", StringComparison.Ordinal).Replace("\nend of the plan\n", "", StringComparison.Ordinal);

        Assert.Equal(Expected, PlanText.Write(PlanText.Read(first)), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("", "staging.plan.txt is not the text of a plan: its first line must be like 'plan of STACK of PROJECT, format 2: 3 resources in 1 component'")]
    [InlineData("# README\n", "staging.plan.txt is not the text of a plan: its first line must be like 'plan of STACK of PROJECT, format 2: 3 resources in 1 component'")]
    [InlineData(
        "plan of staging of platform: 1 resource in 0 components\n\n<<<<<<< HEAD\n",
        "staging.plan.txt: line 3 is neither a resource ('NAME  TYPE') nor an input of one ('    key: value')")]
    [InlineData(
        "plan of staging of platform: 1 resource in 0 components\n\na  aws:x/y:Z\n  key: value\n",
        "staging.plan.txt: line 4 is neither a resource ('NAME  TYPE') nor an input of one ('    key: value')")]
    [InlineData(
        "plan of staging of platform: 2 resources in 0 components\n\na  aws:x/y:Z\n\na  aws:x/y:Z\n",
        "staging.plan.txt: 'a  aws:x/y:Z' is there twice")]
    [InlineData(
        "plan of staging of platform: 2 resources in 1 component\n\na  aws:x/y:Z\n",
        "staging.plan.txt is cut off or was edited: its first line counts 2 resources in 1 component, but it has 1 resource in 0 components")]
    [InlineData(
        "plan of staging of platform, format 3: 2 resources in 1 component\n\na  aws:x/y:Z\n",
        "staging.plan.txt is the text of a plan of format 3, but this program reads format 2; write it anew with 'approve'")]
    [InlineData(
        "plan of staging of platform, format 2: 1 resource in 0 components\n\na  aws:x/y:Z\n",
        "staging.plan.txt is cut off: it has no last line 'end of the plan'; take it from version control, or write it anew with 'approve'")]
    [InlineData(
        "plan of staging of platform: 1 resource in 0 components\n\na  aws:x/y:Z  (protected)\n",
        "staging.plan.txt: line 3: 'protected' is no option of a resource")]
    [InlineData(
        "plan of staging of platform: 1 resource in 0 components\n\na  aws:x/y:Z\n    key: 1\n    key: 2\n",
        "staging.plan.txt: line 5 has the key 'key' a second time, so somebody has edited the file")]
    [InlineData(
        "plan of staging of platform: 1 resource in 0 components\n\na  aws:x/y:Z\n    key:\n",
        "staging.plan.txt: line 4 has nothing below it, so somebody has edited the file")]
    [InlineData(
        "plan of staging of platform: 1 resource in 0 components\n\na  aws:x/y:Z\n    key:\n      - a\n      b: c\n",
        "staging.plan.txt: line 6 is not '- item', so somebody has edited the file")]
    [InlineData(
        "plan of staging of platform: 1 resource in 0 components\n\na  aws:x/y:Z\n    key: 1\n       b: c\n",
        "staging.plan.txt: line 5 is indented unlike what it stands below, so somebody has edited the file")]
    [InlineData(
        "plan of staging of platform: 1 resource in 0 components\n\na  aws:x/y:Z\n    key: <json>\n      a: [secret]\n",
        "staging.plan.txt: the lines 4 to 5 do not read: a JSON text holds no secret of its own")]
    public void A_foreign_or_broken_text_is_refused_with_its_place(string text, string message) =>
        Assert.Equal(message, Assert.Throws<PlanFormatException>(() => PlanText.Read(text, "staging.plan.txt")).Message);
}
