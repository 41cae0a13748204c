namespace Infra.Settings;

internal static class ImageSettingsReader
{
    public static ImageSettings Read(SettingsSection section) => new()
    {
        KeptReleases = section.Optional("keepReleases", 30, (images, key) => images.Number(key, from: 20, to: 1000, "tagged images of each service")),
    };
}
