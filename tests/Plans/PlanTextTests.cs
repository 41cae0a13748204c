using Infra.Plans;

namespace Tests.Plans;

public sealed class PlanTextTests
{
    private const string Expected = """
        plan of staging of platform: 4 resources in 1 component

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
    public void The_blocks_of_a_text_are_its_resources()
    {
        var blocks = PlanText.ReadBlocks(Expected);

        Assert.Equal(
            [
                (null, "https", "aws:lb/listener:Listener"),
                (null, "token", "random:index/randomPassword:RandomPassword"),
                (null, "database", "infra:data:PostgresDatabase"),
                ("database  infra:data:PostgresDatabase", "database-instance", "aws:rds/instance:Instance"),
                ("database  infra:data:PostgresDatabase", "database-policy", "aws:iam/rolePolicy:RolePolicy"),
                (null, "outputs", "pulumi:pulumi:Stack"),
            ],
            blocks.Select(block => (block.Parent, block.Name, block.Type)));
        Assert.Equal(
            ["allocatedStorage: 20", "identifier: \"007\"", "multiAz: false", "tags:", "  Name: database", "  team.owner: data", "vpcSecurityGroupIds:", "  - sg-1", "  - sg-2"],
            blocks[3].Lines);
        Assert.Equal("https  aws:lb/listener:Listener  (retain on delete; delete before replace)", blocks[0].Header);
    }

    [Fact]
    public void A_resource_with_an_odd_name_is_read_back_under_it()
    {
        var plan = SamplePlan.Value.With(SamplePlan.Resource("aws:sns/topic:Topic", "  an \"odd\" name", null, new { name = "x  a:b:c" }));

        Assert.Contains(PlanText.ReadBlocks(PlanText.Write(plan)), block => block.Name == "  an \"odd\" name" && block.Lines is ["name: x  a:b:c"]);
    }

    [Fact]
    public void A_text_checked_out_with_the_line_ends_of_windows_is_the_same() =>
        Assert.Equal(
            PlanText.ReadBlocks(Expected).Select(block => string.Join('\n', [block.Header, .. block.Lines])),
            PlanText.ReadBlocks(Expected.ReplaceLineEndings("\r\n")).Select(block => string.Join('\n', [block.Header, .. block.Lines])));

    [Theory]
    [InlineData("", "staging.plan.txt is not the text of a plan: its first line must be like 'plan of STACK of PROJECT: 3 resources in 1 component'")]
    [InlineData("# README\n", "staging.plan.txt is not the text of a plan: its first line must be like 'plan of STACK of PROJECT: 3 resources in 1 component'")]
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
    public void A_foreign_or_broken_text_is_refused_with_its_place(string text, string message) =>
        Assert.Equal(message, Assert.Throws<PlanFormatException>(() => PlanText.ReadBlocks(text, "staging.plan.txt")).Message);
}
