using Infra.Compute;
using Infra.Naming;

namespace Infra.Settings;

/// <summary>A service that runs nothing yet since it has no image, with the remedy.</summary>
/// <param name="Key">Where the image belongs in the stack file: <c>services.api.image</c>.</param>
/// <param name="Command">Builds and pushes one, in bash and PowerShell alike, once the repository stands.</param>
/// <param name="Setting">The line that then runs it.</param>
public sealed record MissingImage(string Key, string Command, string Setting)
{
    private const string FirstTag = "1.0.0";

    /// <summary>The services of a stack that have no image, by name.</summary>
    /// <param name="settings">The settings of the stack.</param>
    /// <param name="stack">The stack's name: <c>staging</c>.</param>
    public static IReadOnlyList<MissingImage> In(StackSettings settings, string stack)
    {
        var names = new StandardNames(settings.Product, stack);
        return
        [
            .. settings.Services.Where(service => service.Image is null).Select(service => new MissingImage(
                $"services.{service.Name}.image",
                $"docker buildx build --push --platform linux/{(service.Architecture == CpuArchitecture.Arm64 ? "arm64" : "amd64")} "
                    + $"--tag \"$(aws ecr describe-repositories --region {settings.Region} --repository-names {names.Repository(service.Name)} "
                    + $"--query 'repositories[0].repositoryUri' --output text):{FirstTag}\" .",
                $"image: own:{FirstTag}")),
        ];
    }
}
