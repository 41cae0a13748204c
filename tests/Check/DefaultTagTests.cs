using System.Text.Json.Nodes;
using Infra.Plans;

namespace Tests.Check;

/// <summary>Tags that a provider puts on everything that takes tags.</summary>
public sealed class DefaultTagTests
{
    [Fact]
    public void A_resource_has_those_of_its_provider_and_its_own_win()
    {
        var tags = Bucket(_ => { });

        Assert.Equal(["managed-by", "owner", "product", "stack"], tags!.Keys);
        Assert.Equal("logs@example.com", tags["owner"]);
        Assert.Equal("shop", tags["product"]);
    }

    [Fact]
    public void A_resource_without_tags_has_those_of_its_provider() =>
        Assert.Equal("edge@example.com", Bucket(state => state.Resource("logs::archive")["inputs"]!.AsObject().Remove("tags"))!["owner"]);

    [Fact]
    public void What_takes_no_tags_is_given_none()
    {
        var mail = CheckSample.Read(CheckSample.Of(CheckSample.State)).Plan.Resources.Single(resource => resource.Name == "mail");

        Assert.False(mail.Has("tags"));
    }

    [Theory]
    [InlineData("inputs")]
    [InlineData("outputs")]
    public void What_has_tags_in_the_file_takes_them(string where)
    {
        var text = CheckSample.With(CheckSample.State, state =>
        {
            var mail = state.Resource("mail");
            mail[where] = new JsonObject { ["tagsAll"] = new JsonObject() };
        });

        Assert.Equal("edge@example.com", CheckSample.Read(text).Plan.Resources.Single(resource => resource.Name == "mail").Text("tags.owner"));
    }

    [Fact]
    public void Resources_of_another_provider_have_none_of_them() => Assert.Equal(
        "platform@example.com",
        CheckSample.Read(CheckSample.Of(CheckSample.State)).Plan.Resources.Single(resource => resource.Name == "database-log").Text("tags.owner"));

    [Theory]
    [InlineData("\"04da6b54-80e4-46f7-96ec-b56ff0331ba9\"")]
    [InlineData("\"{\\\"tags\\\":{\\\"owner\\\":\\\"04da6b54-80e4-46f7-96ec-b56ff0331ba9\\\"}}\"")]
    [InlineData("{\"4dabf18193072939515e22adb298388d\":\"1b47061264138c4ac30d75fd1eb44270\",\"ciphertext\":\"v1:canary\"}")]
    [InlineData("{\"tags\":\"04da6b54-80e4-46f7-96ec-b56ff0331ba9\"}")]
    public void Tags_that_cannot_be_told_leave_all_of_them_open(string tags) =>
        Assert.Throws<UnknownInputException>(() => Bucket(state => state.Resource("global")["inputs"]!["defaultTags"] = JsonNode.Parse(tags)));

    [Theory]
    [InlineData("{\"tags\":{\"owner\":\"edge@example.com\",\"team\":\"edge\"}}")]
    [InlineData("\"{\\\"tags\\\":{\\\"team\\\":\\\"edge\\\"}}\"")]
    public void They_are_read_as_a_map_and_as_a_text(string tags) =>
        Assert.Equal("edge", Bucket(state => state.Resource("global")["inputs"]!["defaultTags"] = JsonNode.Parse(tags))!["team"]);

    [Theory]
    [InlineData("\"{}\"")]
    [InlineData("\"none\"")]
    [InlineData("null")]
    public void A_provider_without_any_gives_none(string tags) =>
        Assert.Equal(["owner"], Bucket(state => state.Resource("global")["inputs"]!["defaultTags"] = JsonNode.Parse(tags))!.Keys);

    [Fact]
    public void Tags_of_a_resource_that_are_unknown_stay_so() => Assert.Throws<UnknownInputException>(
        () => Bucket(state => state.Resource("logs::archive")["inputs"]!["tags"] = "04da6b54-80e4-46f7-96ec-b56ff0331ba9"));

    private static PlannedMap? Bucket(Action<JsonObject> change) =>
        CheckSample.Read(CheckSample.With(CheckSample.State, change)).Plan.Resources.Single(resource => resource.Name == "logs::archive").Map("tags");
}
