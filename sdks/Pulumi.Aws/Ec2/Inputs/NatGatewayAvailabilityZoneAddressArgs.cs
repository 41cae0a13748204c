namespace Pulumi.Aws.Ec2.Inputs;

public sealed class NatGatewayAvailabilityZoneAddressArgs : ResourceArgs
{
    [Input("allocationIds")]
    private InputList<string>? _allocationIds;

    public InputList<string> AllocationIds
    {
        get => _allocationIds ??= new InputList<string>();
        set => _allocationIds = value;
    }

    [Input("availabilityZone")]
    public Input<string>? AvailabilityZone { get; set; }

    [Input("availabilityZoneId")]
    public Input<string>? AvailabilityZoneId { get; set; }
}
