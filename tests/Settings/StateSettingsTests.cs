using Infra.Settings;
using Tests.Fixtures;

namespace Tests.Settings;

public sealed class StateSettingsTests
{
    private const string Url = "https://api.pulumi.com, or the bucket of the state, for example s3://acme-pulumi-state/shop";
    private const string Key = "the ARN of a key of KMS, for example arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-0000-0000-000000000000";

    public static TheoryData<string> NoUrls =>
    [
        "s3://", "s3://ab", "s3://Acme-state", "s3://acme_state", "s3://acme.state", "s3://-acme-state", "s3://acme-state-", "s3://acme-state/", "s3://acme-state//shop",
        "s3://acme-state/shop/", "s3://acme-state/..", "s3://acme-state/../shop", "s3://acme-state/shop/.", "s3://acme-state/*", "s3://acme-state?region=eu-west-1", "s3://xn--acme", "s3://acme-s3alias", "https://api.pulumi.com/", "http://api.pulumi.com",
        "https://state.example.com", "file://state", "acme-state",
    ];

    public static TheoryData<string> NoKeys =>
    [
        "alias/state", "arn:aws:kms:eu-west-1:111122223333:alias/state", "arn:aws:kms:eu-west-1:11112222333:key/00000000-0000-0000-0000-000000000000",
        "arn:aws:kms:eu-west-1:111122223333:key/*", "arn:aws:s3:::acme-state", "arn:aws:kms::111122223333:key/00000000-0000-0000-0000-000000000000",
    ];

    [Fact]
    public void Pulumi_Cloud_keeps_the_state_unless_a_bucket_does()
    {
        var state = Reading.Read(SettingsText.Staging).State;

        Assert.Equal("https://api.pulumi.com", state.Url);
        Assert.Null(state.Bucket);
        Assert.Equal(state, Reading.Read(SettingsText.Staging.With("state", "{url: https://api.pulumi.com}")).State);
    }

    [Theory]
    [InlineData("s3://acme-state", "acme-state", "", ".pulumi/locks/*")]
    [InlineData("s3://acme-state/shop", "acme-state", "shop", "shop/.pulumi/locks/*")]
    [InlineData("s3://a1b/shop/v1.2_x", "a1b", "shop/v1.2_x", "shop/v1.2_x/.pulumi/locks/*")]
    public void A_bucket_may_have_a_folder_for_the_state(string url, string bucket, string folder, string locks)
    {
        var state = Reading.Read(SettingsText.Staging.With("state", $"{{url: '{url}'}}")).State;

        Assert.Equal(new StateSettings { Url = url, Bucket = new StateBucket(bucket, folder, KeyArn: null) }, state);
        Assert.Equal(locks, state.Bucket!.Object(".pulumi/locks/*"));
    }

    [Theory]
    [InlineData("arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0")]
    [InlineData("arn:aws:kms:us-east-1:111122223333:key/mrk-0f1e2d3c4b5a69788796a5b4c3d2e1f0")]
    public void A_key_encrypts_the_bucket_and_the_secrets_of_the_state(string key) =>
        Assert.Equal(key, Reading.Read(SettingsText.Staging.With("state", $"{{url: s3://acme-state, keyArn: {key}}}")).State.Bucket!.KeyArn);

    [Theory, MemberData(nameof(NoUrls))]
    public void What_is_no_place_for_a_state_is_refused(string url) =>
        SettingsText.Staging.With("state", $"{{url: '{url}'}}").ShouldBeRefused($"state.url is '{url}' but must be {Url}");

    [Theory, MemberData(nameof(NoKeys))]
    public void What_is_no_key_is_refused(string key) =>
        SettingsText.Staging.With("state", $"{{url: s3://acme-state, keyArn: '{key}'}}").ShouldBeRefused($"state.keyArn is '{key}' but must be {Key}");

    [Fact]
    public void A_key_without_a_bucket_is_refused() =>
        SettingsText.Staging.With("state", "{keyArn: 'arn:aws:kms:eu-west-1:111122223333:key/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'}").ShouldBeRefused(
            "state.keyArn must not be there without a state.url that begins with s3://: Pulumi Cloud has a key of its own");
}
