using Pulumi;

namespace Infra.Settings;

/// <summary>A stack file asks for what no stack may have. Its message is every problem, one to a line.</summary>
/// <remarks>A <see cref="RunException"/>: the engine prints its message and no stack trace.</remarks>
public sealed class SettingsException(IReadOnlyList<SettingsProblem> problems) : RunException(string.Join('\n', problems))
{
    /// <summary>At least one, in the order of the file.</summary>
    public IReadOnlyList<SettingsProblem> Problems { get; } = problems;
}
