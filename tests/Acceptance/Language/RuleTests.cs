namespace Tests.Acceptance.Language;

/// <summary>What each word of the language takes, and what it refuses.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("length 2..4", "ab", "abcde")]
    [InlineData("length ..4", "", "abcde")]
    [InlineData("bytes ..4", "éé", "ééé")]
    [InlineData("matches ^[a-z]+$", "abc", "Abc")]
    [InlineData("lacks ^aws", "laws", "aws-x")]
    [InlineData("is one|two", "two", "three")]
    [InlineData("is not one|two", "three", "two")]
    [InlineData("is @log-retention-days", "30", "31")]
    [InlineData("is not @log-retention-days", "31", "30")]
    [InlineData("within 1..65535", "65535", "65536")]
    [InlineData("within 0.1..", "0.1", "0.09")]
    [InlineData("within ..5", "5", "five")]
    [InlineData("multiple of 60", "120", "90")]
    [InlineData("at most 3", "3", "4")]
    [InlineData("at least 3", "3", "2")]
    [InlineData("below 3", "2", "3")]
    [InlineData("above 3", "4", "3")]
    [InlineData("equals 3", "3", "4")]
    [InlineData("differs from 3", "4", "3")]
    [InlineData("is 0 or within 30..900", "0", "29")]
    [InlineData("within 30..900 or matches ^a or b$", "a or b", "a or c")]
    [InlineData("cidr 16..28", "10.0.0.0/28", "10.0.0.0/29")]
    [InlineData("cidr 16..28", "10.0.0.0/16", "2001:db8::/20")]
    [InlineData("cidr canonical", "10.0.0.0/16", "10.0.0.1/16")]
    [InlineData("cidr canonical", "2001:db8::/32", "2001:db8::1/32")]
    [InlineData("cidr canonical", "0.0.0.0/0", "10.1/16")]
    [InlineData("json object", """{"a":1}""", "[1]")]
    [InlineData("json list", "[1]", """{"a":1}""")]
    [InlineData("json length ..7", """{ "a" : 1 }""", """{"ab":1}""")]
    [InlineData("arn", "arn:aws:sns:eu-west-1:1:x", "arn:aws:sns")]
    [InlineData("arn kms:key", "arn:aws:kms:eu-west-1:1:key/x", "arn:aws:kms:eu-west-1:1:alias/x")]
    [InlineData("arn kms", "arn:aws-cn:kms:eu-west-1:1:alias/x", "arn:aws:sns:eu-west-1:1:x")]
    [InlineData("window 30..", "23:45-00:15", "03:00-03:29")]
    [InlineData("window 30..", "sun:23:45-mon:00:15", "03:00-mon:04:00")]
    [InlineData("cron", "cron(0 3 * * ? *)", "cron(0 3 * * * *)")]
    [InlineData("cron", "rate(1 day)", "cron(0 3 * * ?)")]
    public void A_rule_takes_one_value_and_refuses_another(string rule, string taken, string refused)
    {
        var row = MadeUpRow.Of("value", rule);
        Assert.Empty(row.Asked(new { value = taken }));
        Assert.Single(row.Asked(new { value = refused }));
        // What is not set is refused by no rule about its value, and a secret is nobody's to look at.
        Assert.Empty(row.Asked(new { other = refused }));
        Assert.Empty(row.Asked(new { value = Infra.Plans.Secret.Value }));
        Assert.StartsWith("? ", Assert.Single(row.Asked(new { value = Infra.Plans.Unknown.Value })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_read_from_a_number_and_from_a_text()
    {
        var row = MadeUpRow.Of("size", "within 1..5");
        Assert.Empty(row.Asked(new { size = 5 }));
        Assert.Equal(["size is the number 6, but must be between 1 and 5"], row.Asked(new { size = 6 }));
        Assert.Equal(["size is the text '6', but must be between 1 and 5"], row.Asked(new { size = "6" }));
    }

    [Fact]
    public void A_flag_is_compared_as_it_is_written() =>
        Assert.Equal(["on is the flag false, but must be true"], MadeUpRow.Of("on", "is true").Asked(new { on = false }));

    [Fact]
    public void A_product_is_what_a_person_would_say()
    {
        // Of doubles, 400 * 1.1 is a little more than 440.
        var row = MadeUpRow.Of("value", "at least limit * 1.1");
        Assert.Empty(row.Asked(new { value = 440, limit = 400 }));
        Assert.Single(row.Asked(new { value = 439, limit = 400 }));
    }

    [Theory]
    [InlineData("at most limit", 5, 6)]
    [InlineData("at least limit + 1", 6, 5)]
    [InlineData("at least limit * 1.5", 8, 7)]
    [InlineData("below limit - 1", 3, 4)]
    [InlineData("above sum(parts[].size)", 4, 3)]
    [InlineData("equals count(parts)", 2, 3)]
    [InlineData("at most max(parts[].size)", 2, 3)]
    [InlineData("at least min(parts[].size)", 1, 0)]
    public void A_number_is_held_against_others_of_its_resource(string rule, int taken, int refused)
    {
        var row = MadeUpRow.Of("value", rule);
        var parts = new[] { new { size = 1 }, new { size = 2 } };
        Assert.Empty(row.Asked(new { value = taken, limit = 5, parts }));
        Assert.Single(row.Asked(new { value = refused, limit = 5, parts }));
    }

    [Fact]
    public void A_relation_to_what_is_not_set_holds_unless_it_has_a_default()
    {
        Assert.Empty(MadeUpRow.Of("size", "at most limit").Asked(new { size = 9 }));
        Assert.Equal(["size is the number 9, but must be at most limit ?? 5 (that is 5)"], MadeUpRow.Of("size", "at most limit ?? 5").Asked(new { size = 9 }));
        Assert.StartsWith("? ", Assert.Single(MadeUpRow.Of("size", "at most limit").Asked(new { size = 9, limit = Infra.Plans.Unknown.Value })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_the_same_as_another_or_is_not()
    {
        Assert.Single(MadeUpRow.Of("a", "same as b").Asked(new { a = "x", b = "y" }));
        Assert.Single(MadeUpRow.Of("a", "other than b").Asked(new { a = "x", b = "x" }));
        Assert.Empty(MadeUpRow.Of("a", "other than b").Asked(new { a = "x" }));
    }

    [Fact]
    public void Items_are_counted_all_or_those_of_a_kind()
    {
        Assert.Single(MadeUpRow.Of("items", "count 1..2").Asked(new { items = new[] { "a", "b", "c" } }));
        var row = MadeUpRow.Of("items", "count 1..1 where .on ?? false = true");
        Assert.Empty(row.Asked(new { items = new object[] { new { on = true }, new { off = 1 } } }));
        Assert.Equal(["items is a list of 1 item, but must have exactly 1 items with .on ?? false = true (it has 0)"], row.Asked(new { items = new object[] { new { off = 1 } } }));
    }

    [Fact]
    public void A_list_includes_a_value()
    {
        var row = MadeUpRow.Of("items", "includes b");
        Assert.Empty(row.Asked(new { items = new[] { "a", "b" } }));
        Assert.Single(row.Asked(new { items = new[] { "a" } }));
        Assert.StartsWith("? ", Assert.Single(row.Asked(new { items = new object[] { Infra.Plans.Unknown.Value } })), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_unique_in_their_list_and_in_the_innermost_one()
    {
        Assert.Single(MadeUpRow.Of("items", "unique").Asked(new { items = new[] { "a", "a" } }));
        Assert.Single(MadeUpRow.Of("items", "unique ignoring case").Asked(new { items = new[] { "a", "A" } }));
        var row = MadeUpRow.Of("groups[].items[].name", "unique");
        var apart = new[] { new { items = new[] { new { name = "a" } } }, new { items = new[] { new { name = "a" } } } };
        Assert.Empty(row.Asked(new { groups = apart }));
        Assert.Equal(
            ["groups[0].items[1].name is the text 'a', but must be unique (groups[0].items[0].name is the same)"],
            row.Asked(new { groups = new[] { new { items = new[] { new { name = "a" }, new { name = "a" } } } } }));
    }

    [Fact]
    public void Something_is_required_forbidden_or_in_company()
    {
        Assert.Equal(["a is absent, but must be set"], MadeUpRow.Of("a", "required").Asked(new { b = 1 }));
        Assert.Empty(MadeUpRow.Of("a", "required").Asked(new { a = Infra.Plans.Unknown.Value }));
        Assert.Empty(MadeUpRow.Of("a.b", "required").Asked(new { c = 1 }));
        Assert.Single(MadeUpRow.Of("a", "forbidden").Asked(new { a = Infra.Plans.Secret.Value }));
        Assert.Single(MadeUpRow.Of("a", "needs b|c").Asked(new { a = 1, b = 1 }));
        Assert.Empty(MadeUpRow.Of("a", "needs one of b|c").Asked(new { a = 1, b = 1 }));
        Assert.Single(MadeUpRow.Of("a", "conflicts b|c").Asked(new { a = 1, c = 1 }));
        Assert.Empty(MadeUpRow.Of("a", "conflicts b|c").Asked(new { c = 1 }));
        // Imported states are full of lists of nothing.
        Assert.Empty(MadeUpRow.Of("a", "conflicts b").Asked(new { a = 1, b = Array.Empty<string>() }));
    }

    [Theory]
    [InlineData("exactly one of b|c", 1)]
    [InlineData("at least one of b|c", 1)]
    [InlineData("at most one of b|c", 0)]
    public void A_choice_is_made_within_a_resource_and_within_an_item(string rule, int ofNone)
    {
        Assert.Equal(ofNone, MadeUpRow.Of("this", rule).Asked(new { a = 1 }).Count);
        Assert.Empty(MadeUpRow.Of("this", rule).Asked(new { b = 1 }));
        Assert.Equal(ofNone, MadeUpRow.Of("items[]", rule).Asked(new { items = new object[] { new { b = 1 }, new { a = 1 } } }).Count);
        Assert.Equal(rule.StartsWith("at least", StringComparison.Ordinal) ? 0 : 1, MadeUpRow.Of("this", rule).Asked(new { b = 1, c = 1 }).Count);
    }

    [Fact]
    public void Two_windows_lie_apart_daily_and_weekly()
    {
        var row = MadeUpRow.Of("backup", "apart from maintenance");
        Assert.Empty(row.Asked(new { backup = "03:00-04:00", maintenance = "sun:04:00-sun:05:00" }));
        Assert.Single(row.Asked(new { backup = "03:00-04:01", maintenance = "sun:04:00-sun:05:00" }));
        Assert.Single(row.Asked(new { backup = "23:30-00:30", maintenance = "mon:00:00-mon:01:00" }));
        Assert.Empty(row.Asked(new { backup = "23:30-00:30" }));
    }

    [Fact]
    public void A_value_is_unique_among_the_resources_of_its_type()
    {
        var row = MadeUpRow.Of("name", "unique per group ignoring case");
        var first = MadeUpRow.Thing("first", new { name = "A", group = "g" });
        Assert.Single(row.Asked([first, MadeUpRow.Thing("second", new { name = "a", group = "g" })]));
        Assert.Empty(row.Asked([first, MadeUpRow.Thing("second", new { name = "a", group = "h" })]));
        Assert.Empty(row.Asked([first]));
        Assert.Single(MadeUpRow.Of("this", "unique per name,group").Asked([first, MadeUpRow.Thing("second", new { name = "A", group = "g" })]));
        Assert.Single(MadeUpRow.Of("name", "unique in the plan").Asked([first, MadeUpRow.Thing("second", new { name = "A", group = "h" })]));
    }

    [Fact]
    public void Only_so_many_resources_of_a_type_share_a_value()
    {
        var row = MadeUpRow.Of("this", "at most 2 per group");
        PlannedThing[] things = [new("a", "g"), new("b", "g"), new("c", "g")];
        Assert.Single(row.Asked([.. things.Select(thing => thing.Planned)]));
        Assert.Empty(row.Asked([.. things.Take(2).Select(thing => thing.Planned)]));
        Assert.Empty(MadeUpRow.Of("this", "at most 3 in the plan").Asked([.. things.Select(thing => thing.Planned)]));
    }

    private sealed record PlannedThing(string Name, string Group)
    {
        public Infra.Plans.PlannedResource Planned => MadeUpRow.Thing(Name, new { group = Group });
    }
}
