using Infra.Changes;
using Infra.Changes.Widening;

namespace Tests.Changes;

/// <summary>What two policies allow, statement by statement.</summary>
public sealed class PolicyWideningTests
{
    private const string Read = """{"Sid":"Read","Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::a/*"]}""";
    private const string Type = "aws:iam/rolePolicy:RolePolicy";

    [Theory]
    // Another order, the same twice, one statement as two.
    [InlineData("""{"Effect":"Allow","Action":["a:B","a:C"],"Resource":["r","s"]}""", """{"Effect":"Allow","Action":["a:C","a:B"],"Resource":["s","r"]}""")]
    [InlineData("""{"Effect":"Allow","Action":["a:B","a:C"],"Resource":"r"}""", """{"Effect":"Allow","Action":"a:C","Resource":"r"},{"Effect":"Allow","Action":"a:B","Resource":["r"]}""")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r"},{"Effect":"Allow","Action":"a:B","Resource":"s"}""", """{"Effect":"Allow","Action":"a:B","Resource":["r","s"]}""")]
    // Less of what a pattern allowed.
    [InlineData("""{"Effect":"Allow","Action":"s3:*","Resource":"*"}""", """{"Effect":"Allow","Action":["s3:Get*","S3:putObject"],"Resource":"arn:aws:s3:::a/b*"}""")]
    [InlineData("""{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::?/x"}""", """{"Effect":"Allow","Action":"s3:Get*Object","Resource":"arn:aws:s3:::a/x"}""")]
    [InlineData("""{"Effect":"Allow","NotAction":["iam:*"],"Resource":"*"}""", """{"Effect":"Allow","Action":["s3:*"],"Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","NotAction":["iam:*"],"Resource":"*"}""", """{"Effect":"Allow","NotAction":["iam:*","s3:*"],"Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","Action":"*","NotResource":["a*"]}""", """{"Effect":"Allow","Action":"*","Resource":"b"}""")]
    // Stricter conditions.
    [InlineData(Read, """{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::a/*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringLike":{"sub":["repo:a/*","repo:b/*"]}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringEquals":{"sub":"repo:a/main"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringEquals":{"k":["x","y"]}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringLike":{"k":"x"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringEqualsIfExists":{"k":["x","y"]}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringEquals":{"K":"x"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringNotEquals":{"k":["x"]}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringNotEquals":{"k":["y","x"]}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"IpAddress":{"aws:SourceIp":"10.1.0.0/16"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"ArnLike":{"k":"arn:*"}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"ArnEquals":{"k":"arn:x"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"NumericLessThan":{"age":"3600"}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"NumericLessThan":{"age":"60"}}}""")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"NumericGreaterThan":{"age":"60"}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"NumericGreaterThan":{"age":"3600"}}}""")]
    // Fewer principals.
    [InlineData("""{"Effect":"Allow","Principal":"*","Action":"a:B","Resource":"r"}""", """{"Effect":"Allow","Principal":{"Service":"x.amazonaws.com"},"Action":"a:B","Resource":"r"}""")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"a:B","Resource":"r"}""", """{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:role/x"]},"Action":"a:B","Resource":"r"}""")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"a:B","Resource":"r"}""", """{"Effect":"Allow","Principal":"*","Action":"a:B","Resource":"r"}""")]
    // Less allowed, more denied.
    [InlineData(Read, """{"Effect":"Deny","Action":"*","Resource":"*"}""")]
    [InlineData("""{"Effect":"Deny","Action":"s3:Put*","Resource":"r"}""", """{"Effect":"Deny","Action":"s3:*","Resource":"*"}""")]
    [InlineData("""{"Effect":"Deny","Action":"a:B","Resource":"r","Condition":{"Bool":{"k":"false"}}}""", """{"Effect":"Deny","Action":"a:B","Resource":"r"}""")]
    public void What_is_narrower_or_only_written_otherwise_is_nothing(string before, string after) => Assert.Empty(Wider(before, after));

    [Theory]
    [InlineData(Read, Read + """,{"Sid":"More","Effect":"Allow","Action":["s3:DeleteObject","s3:PutObject"],"Resource":"arn:aws:s3:::b"}""", "newly allows s3:DeleteObject, s3:PutObject", null, "s3:DeleteObject, s3:PutObject on arn:aws:s3:::b")]
    [InlineData(Read, """{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":["arn:aws:s3:::a/*"]}""", "allows more: s3:PutObject on arn:aws:s3:::a/*", "s3:GetObject", "s3:PutObject")]
    [InlineData(Read, """{"Effect":"Allow","Action":["s3:*"],"Resource":["arn:aws:s3:::a/*"]}""", "allows more: s3:* on arn:aws:s3:::a/*", "s3:GetObject", "s3:*")]
    [InlineData(Read, """{"Effect":"Allow","Action":["s3:GetObject"],"Resource":["*"]}""", "allows s3:GetObject on more: everything", "arn:aws:s3:::a/*", "everything")]
    [InlineData(Read, """{"Effect":"Allow","NotAction":["iam:*"],"Resource":["arn:aws:s3:::a/*"]}""", "allows more: all but iam:* on arn:aws:s3:::a/*", "s3:GetObject", "all but iam:*")]
    [InlineData("""{"Effect":"Allow","NotAction":["iam:*","s3:*"],"Resource":"*"}""", """{"Effect":"Allow","NotAction":["iam:*"],"Resource":"*"}""", "allows more: all but iam:* on everything", "all but iam:*, s3:*", "all but iam:*")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","NotResource":["x*"]}""", """{"Effect":"Allow","Action":"a:B","Resource":["xy"]}""", "allows a:B on more: xy", "all but x*", "xy")]
    [InlineData("""{"Effect":"Allow","Principal":{"Service":"x"},"Action":"a:B","Resource":"r"}""", """{"Effect":"Allow","Principal":{"Service":["x","y"]},"Action":"a:B","Resource":"r"}""", "allows a:B for Service y", "Service x", "Service y")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/x"},"Action":"a:B","Resource":"r"}""", """{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"a:B","Resource":"r"}""", "allows a:B for AWS arn:aws:iam::111122223333:root", "AWS arn:aws:iam::111122223333:role/x", "AWS arn:aws:iam::111122223333:root")]
    [InlineData("""{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"a:B","Resource":"r"}""", """{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::444455556666:role/x"},"Action":"a:B","Resource":"r"}""", "allows a:B for AWS arn:aws:iam::444455556666:role/x", "AWS arn:aws:iam::111122223333:root", "AWS arn:aws:iam::444455556666:role/x")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringEquals":{"k":"x"}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r"}""", "allows a:B on r under weaker conditions", "StringEquals k x", "no such condition")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringEquals":{"k":"x"}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringLike":{"k":"x*"}}}""", "allows a:B on r under weaker conditions", "StringEquals k x", "StringLike k x*")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringEquals":{"k":"x"}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringEqualsIfExists":{"k":"x"}}}""", "allows a:B on r under weaker conditions", "StringEquals k x", "StringEqualsIfExists k x")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringNotEquals":{"k":["x","y"]}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"StringNotEquals":{"k":["x"]}}}""", "allows a:B on r under weaker conditions", "StringNotEquals k x, y", "StringNotEquals k x")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"IpAddress":{"ip":"10.0.0.0/16"}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"IpAddress":{"ip":"10.0.0.0/8"}}}""", "allows a:B on r under weaker conditions", "IpAddress ip 10.0.0.0/16", "IpAddress ip 10.0.0.0/8")]
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"NumericLessThan":{"age":"60"}}}""", """{"Effect":"Allow","Action":"a:B","Resource":"r","Condition":{"NumericLessThan":{"age":"3600"}}}""", "allows a:B on r under weaker conditions", "NumericLessThan age 60", "NumericLessThan age 3600")]
    [InlineData("""{"Effect":"Deny","Action":"s3:*","Resource":"r"}""", "", "denies s3:* on r no more", "s3:* on r", "not denied")]
    [InlineData("""{"Effect":"Deny","Action":"s3:*","Resource":"r"}""", """{"Effect":"Deny","Action":"s3:Put*","Resource":"r"}""", "denies s3:* on r no more", "s3:* on r", "not denied")]
    [InlineData("""{"Effect":"Deny","Action":"s3:*","Resource":"r"}""", """{"Effect":"Deny","Action":"s3:*","Resource":"r","Condition":{"Bool":{"k":"false"}}}""", "denies s3:* on r no more in every case", "s3:* on r", "s3:* on r where Bool k false")]
    // Two statements that are merged allow what neither did.
    [InlineData("""{"Effect":"Allow","Action":"a:B","Resource":"r"},{"Effect":"Allow","Action":"a:C","Resource":"s"}""", """{"Effect":"Allow","Action":["a:B","a:C"],"Resource":["r","s"]}""", "allows more: a:B, a:C on s, r", null, "a:B, a:C")]
    public void What_is_wider_is_told_once(string before, string after, string what, string? was, string now)
    {
        var widening = Assert.Single(Wider(before, after));

        Assert.Equal(($"its policy {what}", now), (widening.What, widening.After));
        Assert.True(was is null || was == widening.Before, widening.Before);
    }

    [Fact]
    public void Another_repository_or_branch_that_may_sign_in_is_told()
    {
        const string Trust = """{"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"token.actions.githubusercontent.com:sub":["repo:acme/shop:environment:staging"]}}}""";

        var widening = Assert.Single(Wider(Trust, Trust.Replace("[\"repo:acme/shop:environment:staging\"]", "[\"repo:acme/shop:environment:staging\",\"repo:acme/other:ref:refs/heads/main\"]", StringComparison.Ordinal)));

        Assert.EndsWith("under weaker conditions", widening.What, StringComparison.Ordinal);
        Assert.Equal("StringEquals token.actions.githubusercontent.com:sub repo:acme/shop:environment:staging, repo:acme/other:ref:refs/heads/main", widening.After);
    }

    [Fact]
    public void A_long_list_is_counted() => Assert.Equal(
        "its policy newly allows a:0, a:1, a:2, a:3, a:4, a:5 and 4 more",
        Assert.Single(Wider("", $$"""{"Effect":"Allow","Action":[{{string.Join(',', Enumerable.Range(0, 10).Select(number => $"\"a:{number}\""))}}],"Resource":"r"}""")).What);

    private static IReadOnlyList<Widening> Wider(string before, string after) =>
        WideningGuard.Of(PlanChanges.Between(ChangedPlan.Of((Type, "policy", Document(before))), ChangedPlan.Of((Type, "policy", Document(after)))));

    private static string Document(string statements) =>
        System.Text.Json.JsonSerializer.Serialize(new { policy = $$"""{"Version":"2012-10-17","Statement":[{{statements}}]}""" });
}
