namespace Infra.Settings;

/// <summary>What is not optional once customers notice a failure.</summary>
internal static class CustomerFacingReadings
{
    public const string Reason = "since customerFacing is true";

    /// <summary>A flag that only a stack without customers may leave false.</summary>
    public static bool Flag(this SettingsSection section, string key, bool customerFacing)
    {
        var flag = section.Flag(key);
        if (customerFacing && !flag)
        {
            section.Refuse(key, $"true, {Reason}");
        }

        return flag;
    }
}
