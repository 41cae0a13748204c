using System.Collections.Immutable;

namespace Pulumi.Aws.Backup;

public class Plan : CustomResource
{
    [Output("arn")]
    public Output<string> Arn { get; private set; } = null!;

    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    [Output("region")]
    public Output<string> Region { get; private set; } = null!;

    [Output("tags")]
    public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    [Output("tagsAll")]
    public Output<ImmutableDictionary<string, string>> TagsAll { get; private set; } = null!;

    [Output("version")]
    public Output<string> Version { get; private set; } = null!;

    public Plan(string name, PlanArgs args, CustomResourceOptions? options = null)
        : base("aws:backup/plan:Plan", name, args, options)
    {
    }
}

public sealed class PlanArgs : ResourceArgs
{
    [Input("advancedBackupSettings")]
    private InputList<Inputs.PlanAdvancedBackupSettingArgs>? _advancedBackupSettings;

    public InputList<Inputs.PlanAdvancedBackupSettingArgs> AdvancedBackupSettings
    {
        get => _advancedBackupSettings ??= new InputList<Inputs.PlanAdvancedBackupSettingArgs>();
        set => _advancedBackupSettings = value;
    }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("rules", required: true)]
    private InputList<Inputs.PlanRuleArgs>? _rules;

    public InputList<Inputs.PlanRuleArgs> Rules
    {
        get => _rules ??= new InputList<Inputs.PlanRuleArgs>();
        set => _rules = value;
    }

    [Input("scanSettings")]
    private InputList<Inputs.PlanScanSettingArgs>? _scanSettings;

    public InputList<Inputs.PlanScanSettingArgs> ScanSettings
    {
        get => _scanSettings ??= new InputList<Inputs.PlanScanSettingArgs>();
        set => _scanSettings = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }
}
