using System.Text.Json;

namespace Tests.Stacks;

public sealed class PreviewImagesTests
{
    private const string Push =
        "docker buildx build --push --platform linux/arm64 --tag \"$(aws ecr describe-repositories --region eu-west-1 "
            + "--repository-names shop-staging/worker --query 'repositories[0].repositoryUri' --output text):1.0.0\" .";

    private const string Put =
        "aws secretsmanager put-secret-value --region eu-west-1 --secret-id $(aws secretsmanager list-secrets --region eu-west-1 "
            + "--query \"SecretList[?Tags[?Key=='Name' && Value=='shop-staging-app-stripe-secret-key']].ARN | [0]\" --output text) "
            + "--secret-string file://STRIPE_SECRET_KEY.txt";

    [Fact]
    public async Task A_service_without_an_image_comes_with_the_command_and_the_line_that_give_it_one()
    {
        using var repository = Repository();
        var run = await CommandRun.Of(repository.Files, "preview", "staging");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "Images: 1 service without one, which run no task; deploy, push an image, then set it\n"
            + $"  services.worker.image\n    {Push}\n    image: own:1.0.0\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_whose_services_all_have_one_says_nothing_of_images()
    {
        using var repository = new TemporaryRepository("staging");
        var run = await CommandRun.Of(repository.Files, "preview", "staging");

        Assert.DoesNotContain("Images:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_whose_value_lies_in_AWS_comes_with_the_command_that_sets_it()
    {
        using var repository = new TemporaryRepository("staging");
        var run = await CommandRun.Of(repository.Files, "preview", "staging");

        Assert.Contains(
            "Values in Secrets Manager: 1, each set once after it was deployed; no task that is given one starts without\n"
            + $"  STRIPE_SECRET_KEY for api\n    {Put}\n",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_are_told_both_as_well()
    {
        using var repository = Repository();
        var run = await CommandRun.Of(repository.Files, "preview", "staging", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        var image = Assert.Single(json.RootElement.GetProperty("imagesToPush").EnumerateArray());
        Assert.Equal(("services.worker.image", Push, "image: own:1.0.0"), (image.GetProperty("key").GetString(), image.GetProperty("command").GetString(), image.GetProperty("setting").GetString()));
        var secret = Assert.Single(json.RootElement.GetProperty("secretsToFill").EnumerateArray());
        Assert.Equal(("STRIPE_SECRET_KEY", Put), (secret.GetProperty("variable").GetString(), secret.GetProperty("command").GetString()));
        Assert.Equal("api", Assert.Single(secret.GetProperty("services").EnumerateArray()).GetString());
    }

    private static TemporaryRepository Repository()
    {
        var repository = new TemporaryRepository("staging");
        var text = repository.Read("Pulumi.staging.yaml");
        var worker = text.IndexOf("    worker:\n", StringComparison.Ordinal);
        repository.Write("Pulumi.staging.yaml", text[..worker] + text[worker..].Replace("      image: own:1.4.2\n", "", StringComparison.Ordinal));
        return repository;
    }
}
